import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** The place of the focus, as somebody at the keyboard knows it. */
interface Focused {
  /** The name a screen reader says. */
  name: string;
  /** False where the focus is on nothing: the keyboard's place is lost. */
  isThere: boolean;
  /** True where one can see that it has the focus, and nothing lies over it. */
  isSeen: boolean;
}

async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const labels = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [];
    const name =
      element.getAttribute('aria-label') ??
      (labels.map((label) => label.textContent).join(' ') || element.textContent || '');
    const { outlineStyle } = getComputedStyle(element);
    // An element that wraps has several boxes; one of them must be in sight.
    const isInSight = [...element.getClientRects()].some((box) => {
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return top !== null && (element.contains(top) || top.contains(element));
    });
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      isThere: element !== document.body,
      isSeen: outlineStyle !== 'none' && isInSight,
    };
  });
}

/** Somebody who has no mouse. */
export interface Keyboard {
  /** The name of what has the focus; fails where nothing has it, or it cannot be seen. */
  here(): Promise<string>;
  /** Goes on by Tab, or back, until something of this name has the focus. */
  goTo(name: string | RegExp): Promise<void>;
  backTo(name: string | RegExp): Promise<void>;
  /** Presses a key on what has the focus; the focus must still be somewhere afterwards. */
  press(key: 'Enter' | 'Space' | 'ArrowRight' | 'ArrowDown' | 'Escape'): Promise<void>;
  type(text: string): Promise<void>;
}

/** As many stops as the longest screen has between two places of a journey. */
const mostStops = 120;

export function keyboardOn(page: Page): Keyboard {
  const settled = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20))),
        ),
    );
  const here = async () => {
    await settled();
    const place = await focused(page);
    expect(place.isThere, 'something has the focus').toBe(true);
    expect(place.isSeen, `one sees the focus on “${place.name}”`).toBe(true);
    return place.name;
  };
  const walk = async (name: string | RegExp, step: () => Promise<void>) => {
    const passed: string[] = [];
    for (let stop = 0; stop < mostStops; stop += 1) {
      await step();
      const place = await focused(page);
      const fits = typeof name === 'string' ? place.name === name : name.test(place.name);
      // At its end the page hands the focus to the browser for a stop.
      if (place.isThere) expect(place.isSeen, `one sees the focus on “${place.name}”`).toBe(true);
      if (fits && place.isThere) return;
      passed.push(place.name);
    }
    throw new Error(`No stop is called ${name}. Passed: ${passed.slice(0, 40).join(' · ')}`);
  };
  return {
    here,
    goTo: (name) => walk(name, () => page.keyboard.press('Tab')),
    backTo: (name) =>
      walk(name, async () => {
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
      }),
    async press(key) {
      await page.keyboard.press(key);
      await here();
    },
    async type(text) {
      await page.keyboard.type(text);
      await here();
    },
  };
}
