import type { Browser } from 'puppeteer-core';
import { addonId } from './gecko.ts';

/** The part of Puppeteer's connection that is used here; its types do not show it. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Tree {
  contexts: { context: string; url: string }[];
}

type Evaluated =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** The browser's own window: its toolbar, and the popup and the sidebar that hang on it. */
export interface BrowserWindow {
  /** Runs code with the browser's own rights. The code is an expression that gives a text or nothing. */
  run(code: string): Promise<string>;
}

/** Finds the window of a Firefox that was started with `--remote-allow-system-access`. */
export async function browserWindow(browser: Browser): Promise<BrowserWindow> {
  const { connection } = browser as unknown as { connection: Connection };
  const answer = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = answer.result as Tree;
  const own = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (own === undefined) throw new Error('Firefox shows no window.');
  return {
    async run(code) {
      const { result } = await connection.send('script.evaluate', {
        expression: code,
        target: { context: own.context },
        awaitPromise: true,
      });
      const evaluated = result as Evaluated;
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text);
      return String(evaluated.result.value ?? '');
    },
  };
}

const widget = addonId.replace(/[@.]/g, '_');

/** Puts Byline's button where "Pin to Toolbar" puts it. */
export async function pinButton(window: BrowserWindow): Promise<void> {
  await window.run(`CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar')`);
}

/** Clicks Byline's button in the toolbar. */
export async function clickButton(window: BrowserWindow): Promise<void> {
  await window.run(`document.getElementById('${widget}-BAP').click()`);
}

/** Closes the popup the way a click beside it does. */
export async function closePopup(window: BrowserWindow): Promise<void> {
  await window.run(`document.querySelector('browser[webextension-view-type="popup"]')
    ?.closest('panel')?.hidePopup()`);
}
