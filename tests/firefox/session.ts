import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../../scripts/lib/panel.ts';
import { servePracticeSite } from '../../scripts/practice-site.ts';
import { screens } from '../../src/words/en/screens.ts';
import { everythingKept } from '../browser/session.ts';
import { type PracticeSite, practiceSite } from '../fixtures/practice/site.ts';
import {
  type BrowserWindow,
  browserWindow,
  clickButton,
  closePopup,
  pinButton,
} from './browser-window.ts';
import { launchFirefox, ownOrigin } from './gecko.ts';
import { recordRequests, requestsOf, troublesOf } from './record.ts';
import { isOpen, pickRole, press, type View, viewOf, waitUntilDrawn } from './view.ts';

/** A Firefox with Byline and one tab on the practice site. */
export interface Session {
  browser: Browser;
  window: BrowserWindow;
  page: Page;
  site: PracticeSite;
  popup: View;
  sidebar: View;
  /** The folder that takes what is saved. */
  downloads: string;
}

/**
 * Runs a test in a fresh Firefox. Afterwards Byline may have asked for nothing outside of itself,
 * and no error of its pages may stand in the browser's console.
 */
export async function withFirefox(
  site: PracticeSite,
  body: (session: Session) => Promise<void>,
): Promise<void> {
  const downloads = mkdtempSync(join(tmpdir(), 'byline-firefox-'));
  const browser = await launchFirefox(downloads);
  try {
    const [page] = await browser.pages();
    if (page === undefined) throw new Error('The browser has no tab.');
    const window = await browserWindow(browser);
    await recordRequests(window);
    await servePracticeSite(page, site);
    await pinButton(window);
    const popup = viewOf(window, 'popup');
    const sidebar = viewOf(window, 'sidebar');
    await body({ browser, window, page, site, popup, sidebar, downloads });
    const { byline, others } = await requestsOf(window);
    // The record itself works: it holds what the tab asked for.
    expect(others.some((url) => url.startsWith('https://www.linkedin.com/'))).toBe(true);
    expect(byline, 'requests of the extension').toEqual([]);
    expect(await troublesOf(window), 'errors of the extension').toEqual([]);
  } finally {
    await browser.close();
    rmSync(downloads, { recursive: true, force: true });
  }
}

/** The same on the practice profile, where Byline has been agreed to and has its role. */
export async function withProfile(
  body: (session: Session) => Promise<void>,
  site = practiceSite(),
): Promise<void> {
  await withFirefox(site, async (session) => {
    await session.page.goto(site.profile);
    await clickToolbar(session);
    await press(session.popup, 'button', screens.welcome.agree);
    await pickRole(session.popup);
    await body(session);
  });
}

/** Clicks Byline's button in the toolbar, which opens the popup; one that is open is closed first. */
export async function clickToolbar({ window, popup }: Session): Promise<void> {
  await closePopup(window);
  await until('the popup to close', async () => ((await isOpen(popup)) ? undefined : true));
  await clickButton(window);
  await waitUntilDrawn(popup);
}

/** Opens the sidebar by the popup's own button. */
export async function openSidebar({ popup, sidebar }: Session): Promise<void> {
  await press(popup, 'button', screens.more.panel);
  await until('the sidebar to open', async () => ((await isOpen(sidebar)) ? true : undefined));
}

/** Everything Byline keeps, as text, asked for in a tab of its own. */
export async function everythingKeptIn({ browser, window }: Session): Promise<string> {
  const before = await browser.pages();
  // Puppeteer waits in vain for such a page to be loaded, so the window opens it.
  await window.run(`gBrowser.addTab('${ownOrigin}popup.html', {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }); ''`);
  const tab = await until('a tab of Byline’s own', async () => {
    const added = (await browser.pages()).find((page) => !before.includes(page));
    const address = await added?.evaluate(() => location.href).catch(() => '');
    return address?.startsWith(ownOrigin) ? added : undefined;
  });
  const kept = JSON.stringify(await everythingKept(tab));
  await tab.close();
  return kept;
}
