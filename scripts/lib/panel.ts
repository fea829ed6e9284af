import type { Page, SerializedAXNode } from 'puppeteer-core';
import { screens } from '../../src/words/en/screens.ts';

/**
 * Reads and works the popup or the panel the way a screen reader would: by roles and names, never
 * by the look of the page.
 */

export type Scores = Record<'headline' | 'about', number | null>;

export interface ShownCheck {
  status: 'pass' | 'partial' | 'fail';
  /** The check's name and what it says. */
  text: string;
  earned: number;
  weight: number;
}

async function nodes(page: Page): Promise<SerializedAXNode[]> {
  const root = await page.accessibility.snapshot();
  const all: SerializedAXNode[] = [];
  const add = (node: SerializedAXNode) => {
    all.push(node);
    for (const child of node.children ?? []) add(child);
  };
  if (root !== null) add(root);
  return all;
}

function nameOf(node: SerializedAXNode): string {
  return (node.name ?? '').replace(/\s+/g, ' ').trim();
}

/** The names of everything with this role, in the order of the page. */
export async function namesOf(page: Page, role: string): Promise<string[]> {
  return (await nodes(page)).filter((node) => node.role === role).map(nameOf);
}

/** Everything a screen reader would read out, a line each. */
export async function spokenText(page: Page): Promise<string> {
  return (await nodes(page)).map(nameOf).filter(Boolean).join('\n');
}

/** The two scores on the dials; null where one says that its text has not been read. */
async function shownScores(page: Page): Promise<Scores> {
  const buttons = await namesOf(page, 'button');
  const score = (label: string) => {
    const dial = buttons.find((name) => name.startsWith(label) && /\d+ of 100/.test(name));
    const digits = dial === undefined ? undefined : /(\d+) of 100/.exec(dial)?.[1];
    return digits === undefined ? null : Number(digits);
  };
  return { headline: score(screens.sections.headline), about: score(screens.sections.about) };
}

/** The name of the fix worth most, as its button says it; null where none is offered. */
export async function nextFix(page: Page): Promise<string | null> {
  const label = screens.next.label;
  return (await namesOf(page, 'button')).find((name) => name.startsWith(label)) ?? null;
}

/** The checks of the section that is open, in the order they are shown. */
export async function shownChecks(page: Page): Promise<ShownCheck[]> {
  const checks: ShownCheck[] = [];
  for (const name of await namesOf(page, 'button')) {
    const parts = /^(.+?): (.*?)([\d.]+) of ([\d.]+) points$/.exec(name);
    const [, said = '', text = '', earned, weight] = parts ?? [];
    const status = (['pass', 'partial', 'fail'] as const).find(
      (one) => screens.checks.status[one] === said,
    );
    if (status !== undefined)
      checks.push({ status, text: text.trim(), earned: Number(earned), weight: Number(weight) });
  }
  return checks;
}

/** Clicks what has this role and a name that matches, waiting until it is there. */
export async function press(page: Page, role: string, name: string | RegExp): Promise<void> {
  const found = await until(`${role} “${name}”`, async () => {
    const all = (await nodes(page)).filter((node) => node.role === role);
    return all.find((node) =>
      typeof name === 'string' ? nameOf(node) === name : name.test(nameOf(node)),
    );
  });
  const element = await found.elementHandle();
  if (element === null) throw new Error(`${role} “${name}” cannot be clicked.`);
  await element.click();
}

/**
 * Opens the side panel by the popup's button. The popup closes under the click, sometimes before the
 * mouse is up again: that is no failure.
 */
export async function openBeside(popup: Page): Promise<void> {
  await press(popup, 'button', screens.more.panel).catch((error: unknown) => {
    const isClosed = error instanceof Error && error.name === 'TargetCloseError';
    if (!isClosed) throw error;
  });
}

/** Picks the role that the practice person wants. */
export async function pickRole(page: Page): Promise<void> {
  await press(page, 'combobox', screens.role.label);
  await press(page, 'option', /^Backend Developer/);
}

/**
 * Waits until both scores are there and, if asked, are accepted. Where Byline first asks for a
 * role, as it does once, the practice person's is picked.
 */
export async function waitForScores(
  page: Page,
  accept: (scores: Scores) => boolean = () => true,
): Promise<{ headline: number; about: number }> {
  return until('the two scores', async () => {
    if ((await namesOf(page, 'heading')).includes(screens.role.pick)) await pickRole(page);
    const { headline, about } = await shownScores(page);
    if (headline === null || about === null || !accept({ headline, about })) return undefined;
    return { headline, about };
  });
}

/** Waits until a sentence is on the page, also as a part of a longer one. */
export async function waitForWords(page: Page, words: string): Promise<void> {
  await until(`“${words}”`, async () =>
    (await spokenText(page)).includes(words) ? true : undefined,
  );
}

/** Asks until the answer is not undefined. Throws after ten seconds, naming what was waited for. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined>,
): Promise<Answer> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ten seconds for ${what}, which did not come.`);
}
