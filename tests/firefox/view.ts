import { until } from '../../scripts/lib/panel.ts';
import { screens } from '../../src/words/en/screens.ts';
import type { BrowserWindow } from './browser-window.ts';

/** A page of Byline that hangs on the browser's window: the popup or the sidebar. */
export interface View {
  /** Runs in the page with the browser's own rights. Throws where the page is not there. */
  run<Answer, Given extends unknown[]>(
    look: (document: Document, ...given: Given) => Answer,
    ...given: Given
  ): Promise<Answer>;
}

/** Where each of them hangs, in the browser's window. */
const places = {
  popup: `document.querySelector('browser[webextension-view-type="popup"]')`,
  sidebar: `document.getElementById('sidebar').contentDocument?.querySelector('browser')`,
};

type Answered = { kind: 'answer'; value: unknown } | { kind: 'trouble'; what: string };

/** A view of this window. It need not be open yet. */
export function viewOf(window: BrowserWindow, place: keyof typeof places): View {
  return {
    async run(look, ...given) {
      const call = `(${look})(content.document, ...${JSON.stringify(given)})`;
      const script = `let told;
        try { told = { kind: 'answer', value: ${call} }; }
        catch (error) { told = { kind: 'trouble', what: String(error) }; }
        sendAsyncMessage('byline:looked', JSON.stringify(told));`;
      // Firefox lets nobody else into these pages; a frame script is how its own tests look at them.
      const answer = await window.run(`new Promise((resolve) => {
        const messages = ${places[place]}?.messageManager;
        if (!messages) return resolve('{"kind":"trouble","what":"The ${place} is not open."}');
        const heard = ({ data }) => {
          messages.removeMessageListener('byline:looked', heard);
          resolve(data);
        };
        messages.addMessageListener('byline:looked', heard);
        const script = encodeURIComponent(${JSON.stringify(script)});
        messages.loadFrameScript('data:application/javascript;charset=utf-8,' + script, false);
        // A page that closes meanwhile gives no answer.
        setTimeout(() => resolve('{"kind":"trouble","what":"The ${place} gave no answer."}'), 2000);
      })`);
      const told = JSON.parse(answer) as Answered;
      if (told.kind === 'trouble') throw new Error(told.what);
      return told.value as ReturnType<typeof look>;
    },
  };
}

/** The window of a page, as far as the browser's own code sees more of it. */
interface PrivilegedWindow extends Window {
  synthesizeMouseEvent(
    kind: string,
    x: number,
    y: number,
    event: { button: number; clickCount: number },
    options: object,
  ): void;
}

/** Clicks with the mouse what has this selector and a name that matches; false where it is not there. */
function clickIn(document: Document, selector: string, pattern: string): boolean {
  const name = new RegExp(pattern);
  const target = [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
    name.test((element.getAttribute('aria-label') ?? element.textContent).trim()),
  );
  const page = document.defaultView as PrivilegedWindow | null;
  if (target === undefined || page === null) return false;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = target.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const click = { button: 0, clickCount: 1 };
  for (const kind of ['mousemove', 'mousedown', 'mouseup'])
    page.synthesizeMouseEvent(kind, x + width / 2, y + height / 2, click, {});
  return true;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Clicks with the mouse what has this role and a name that matches, waiting until it is there. */
export async function press(view: View, role: string, name: string | RegExp): Promise<void> {
  const selector = role === 'button' ? 'button' : `[role="${role}"]`;
  const pattern = typeof name === 'string' ? `^${escaped(name)}$` : name.source;
  try {
    await until(`${role} “${name}”`, async () =>
      (await view.run(clickIn, selector, pattern).catch(() => false)) ? true : undefined,
    );
  } catch (error) {
    throw new Error(`Shown was:\n${await shownText(view)}`, { cause: error });
  }
}

/** Waits until the page is open and has drawn what it knows. */
export async function waitUntilDrawn(view: View): Promise<void> {
  await until('the page to be drawn', async () => {
    const isBusy = await view
      .run((document) => document.querySelector('.app')?.getAttribute('aria-busy'))
      .catch(() => 'true');
    return isBusy === 'false' ? true : undefined;
  });
}

/** Whether the page is open. */
export function isOpen(view: View): Promise<boolean> {
  return view.run(() => true).catch(() => false);
}

interface FileField extends HTMLInputElement {
  mozSetFileArray(files: File[]): void;
}

/** Gives the field a file, as the browser's own dialogue does. */
export async function chooseFile(
  view: View,
  selector: string,
  name: string,
  bytes: Uint8Array,
): Promise<void> {
  await view.run(
    (document, chosen) => {
      const field = document.querySelector<FileField>(chosen.selector);
      const page = document.defaultView as (Window & typeof globalThis) | null;
      if (field === null || page === null) throw new Error('There is no field for files.');
      field.mozSetFileArray([new page.File([Uint8Array.from(chosen.bytes)], chosen.name)]);
      field.dispatchEvent(new page.Event('change', { bubbles: true }));
    },
    { selector, name, bytes: [...bytes] },
  );
}

/** All the words that are shown. */
export function shownText(view: View): Promise<string> {
  return view.run((document) => document.body.innerText);
}

/** Waits until the page is open and these words are on it. */
export async function waitForWords(view: View, words: string): Promise<void> {
  await until(`“${words}”`, async () =>
    (await shownText(view).catch(() => '')).includes(words) ? true : undefined,
  );
}

export interface Scores {
  headline: number;
  about: number;
}

/** Waits until both scores are there and are accepted. */
export async function waitForScores(
  view: View,
  accept: (scores: Scores) => boolean = () => true,
): Promise<Scores> {
  return until('the two scores', async () => {
    const dials = await view
      .run((document) => [...document.querySelectorAll('button')].map((one) => one.textContent))
      .catch(() => []);
    const scoreOf = (label: string) => {
      const dial = dials.find((text) => text.includes(label) && /\d+ of 100/.test(text));
      return Number(/(\d+) of 100/.exec(dial ?? '')?.[1] ?? Number.NaN);
    };
    const headline = scoreOf(screens.sections.headline);
    const about = scoreOf(screens.sections.about);
    const scores = { headline, about };
    return headline >= 0 && about >= 0 && accept(scores) ? scores : undefined;
  });
}

/** Picks the role that the practice person wants. */
export async function pickRole(view: View): Promise<void> {
  await waitForWords(view, screens.role.pick);
  await press(view, 'combobox', /^/);
  await press(view, 'option', /^Backend Developer/);
}
