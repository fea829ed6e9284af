import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Extension, Page, Target } from 'puppeteer-core';
import { expect } from 'vitest';
import { launchWithByline } from '../../scripts/browser.ts';
import { extensionPage } from '../../scripts/lib/extension-page.ts';
import { openBeside, until } from '../../scripts/lib/panel.ts';
import { servePracticeSite } from '../../scripts/practice-site.ts';
import { type PracticeSite, practiceSite } from '../fixtures/practice/site.ts';
import { requestsOf } from './network-log.ts';

/** A browser with Byline and one tab on the practice site. */
export interface Session {
  browser: Browser;
  byline: Extension;
  page: Page;
  site: PracticeSite;
  /** What the tab asked the network for. */
  pageRequests: string[];
  /** The debuggers on the parts of the extension. */
  attached: Map<Target, CDPSession>;
  /** Uncaught exceptions and console errors of the page and of every part of the extension. */
  troubles: string[];
}

export interface SessionOptions {
  site?: PracticeSite;
  userDataDir?: string;
  /** Another build than the one under test. */
  extension?: string;
  /** Runs in the page before any script of its own. */
  beforePage?: (page: Page) => Promise<void>;
}

/**
 * Runs a test in a fresh browser. Afterwards, nothing may have gone wrong unseen: any exception or
 * console error in page, popup, panel or service worker fails the test, and so does any request of
 * the extension to somewhere else.
 */
export async function withByline(
  options: SessionOptions,
  body: (session: Session) => Promise<void>,
): Promise<void> {
  const { userDataDir, extension, site = practiceSite() } = options;
  const folder = mkdtempSync(join(tmpdir(), 'byline-test-'));
  const networkLog = join(folder, 'network.json');
  const { browser, byline } = await launchWithByline({
    headless: true,
    networkLog,
    ...(userDataDir === undefined ? {} : { userDataDir }),
    ...(extension === undefined ? {} : { extension }),
  });
  const troubles: string[] = [];
  try {
    if (byline === null) throw new Error('Byline was not loaded.');
    const [page] = await browser.pages();
    if (page === undefined) throw new Error('The browser has no tab.');
    const session: Session = {
      browser,
      byline,
      page,
      site,
      pageRequests: [],
      attached: new Map(),
      troubles,
    };
    watchPage(page, 'page', troubles);
    await watchExtension(session);
    await servePracticeSite(page, site, (url) => session.pageRequests.push(url));
    await options.beforePage?.(page);
    await body(session).catch((error: unknown) => {
      // What went wrong inside is usually why the test waited in vain.
      if (error instanceof Error && troubles.length > 0)
        error.message += `\nMeanwhile: ${troubles.join('\n')}`;
      throw error;
    });
    await browser.close();
    expect(troubles, 'errors in page or extension').toEqual([]);
    expect(requestsOf(byline.id, networkLog), 'requests of the extension').toEqual([]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function watchPage(page: Page, name: string, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(`${name}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`${name}: ${message.text()}`);
  });
}

/** Attaches to every part of the extension, those that are there and those that come later. */
async function watchExtension(session: Session): Promise<void> {
  const own = `chrome-extension://${session.byline.id}/`;
  const watch = async (target: Target) => {
    if (session.attached.has(target) || !target.url().startsWith(own)) return;
    // A dedicated worker that a debugger attaches to does not start (Chromium 156).
    if (/\.mjs$/.test(target.url())) return;
    const client = await target.createCDPSession();
    session.attached.set(target, client);
    await listenTo(client, target.url().slice(own.length), session.troubles);
  };
  // A part that closes again at once cannot be attached to, and needs not be.
  const watchLater = (target: Target) => void watch(target).catch(() => {});
  session.browser.on('targetcreated', watchLater);
  session.browser.on('targetchanged', watchLater);
  for (const target of session.browser.targets()) await watch(target);
}

/** The browser repeats to a late listener what was logged and thrown before it came. */
async function listenTo(client: CDPSession, name: string, troubles: string[]): Promise<void> {
  client.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { text, exception } = exceptionDetails;
    troubles.push(`${name}: ${text} ${exception?.description ?? ''}`);
  });
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error') return;
    const said = args.map((arg) => arg.description ?? String(arg.value)).join(' ');
    troubles.push(`${name}: ${said}`);
  });
  client.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') troubles.push(`${name}: ${entry.text} ${entry.url ?? ''}`);
  });
  await client.send('Runtime.enable');
  // A service worker has no such log of its own.
  await client.send('Log.enable').catch(() => {});
}

/** Clicks Byline's button in the toolbar, which opens the popup; the first time, agrees to its reading. */
export async function clickToolbar(session: Session): Promise<Page> {
  await session.page.triggerExtensionAction(session.byline);
  return extensionPage(session.browser, session.byline, 'popup.html');
}

/** Everything the extension keeps, wherever a browser lets it keep things. */
export async function everythingKept(extensionPage: Page): Promise<unknown> {
  return extensionPage.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    sync: await chrome.storage.sync.get(null),
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    databases: await Promise.all(
      (await indexedDB.databases()).map(async ({ name = '' }) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        const tables = [...database.objectStoreNames];
        const rows = await Promise.all(
          tables.map(
            (table) =>
              new Promise((resolve, reject) => {
                const asked = database.transaction(table).objectStore(table).getAll();
                asked.onsuccess = () => resolve(asked.result);
                asked.onerror = () => reject(asked.error);
              }),
          ),
        );
        database.close();
        return { name, rows };
      }),
    ),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
}

/** Opens the side panel by the popup's own button. It is the browser's real panel, also headless. */
export async function openPanel(session: Session, popup: Page): Promise<Page> {
  await openBeside(popup);
  return extensionPage(session.browser, session.byline, 'sidepanel.html');
}

/** Closes the side panel, as its own cross does, and waits until it is gone. */
export async function closePanel(session: Session, panel: Page): Promise<void> {
  await panel.evaluate(() => window.close()).catch(() => {});
  await until('the panel to close', async () => {
    const open = session.browser.targets().some((one) => one.url().endsWith('/sidepanel.html'));
    return open ? undefined : true;
  });
}

/**
 * Ends the service worker the way the browser does when it idles; does nothing where there is none.
 * A debugger would keep it, so ours lets go first.
 */
export async function stopWorker(session: Session): Promise<void> {
  for (const [target, client] of session.attached) {
    if (target.type() !== 'service_worker') continue;
    session.attached.delete(target);
    await client.detach().catch(() => {});
  }
  for (const worker of await session.byline.workers()) await worker.close();
  await until('the service worker to end', async () =>
    (await session.byline.workers()).length === 0 ? true : undefined,
  );
}
