import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { headlineLimit } from '../src/profile/limits.ts';
import { screens } from '../src/words/en/screens.ts';
import { practiceSite } from '../tests/fixtures/practice/site.ts';
import { launchWithByline } from './browser.ts';
import { extensionPage } from './lib/extension-page.ts';
import { openBeside, waitForScores, waitForWords } from './lib/panel.ts';
import { openForm, retype } from './lib/practice-form.ts';
import { root } from './lib/root.ts';
import { servePracticeSite } from './practice-site.ts';

// Usage: npm run pictures
// Takes the README's pictures from the real build, on the practice profile.
const folder = join(root, 'assets', 'pictures');
const halfWay =
  'Backend Engineer at Harbourlight Logistics | Java, Spring Boot, Postgress | Parcel tracking';

const { browser, byline } = await launchWithByline({ headless: true });
try {
  if (byline === null) throw new Error('Byline was not loaded.');
  mkdirSync(folder, { recursive: true });
  const site = practiceSite();
  const [page = await browser.newPage()] = await browser.pages();
  await page.setViewport({ width: 900, height: 860, deviceScaleFactor: 2 });
  await servePracticeSite(page, site);
  await page.goto(site.profile);
  await page.triggerExtensionAction(byline);
  const popup = await extensionPage(browser, byline, 'popup.html');
  await waitForScores(popup);
  const schemes = [await shot(popup, 'light'), await shot(popup, 'dark')];
  await openBeside(popup);
  const panel = await extensionPage(browser, byline, 'sidepanel.html');
  await waitForScores(panel);
  const field = await openForm(page, 'headline');
  await waitForWords(panel, screens.text.following);
  await retype(page, field, halfWay);
  await waitForWords(panel, screens.text.count(halfWay.length, headlineLimit));
  await beside(browser, 'panel.png', [await shot(page, 'light'), await shot(panel, 'light')], 860);
  await beside(browser, 'popup.png', schemes, 600);
} finally {
  await browser.close();
}

async function shot(shown: Page, scheme: string): Promise<string> {
  await shown.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  // A colour that was on its way when motion was switched off still ends its way.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return shown.screenshot({ encoding: 'base64', captureBeyondViewport: false });
}

/** Puts pictures side by side, each at the same height, and writes them down as one. */
async function beside(
  where: Browser,
  name: string,
  pictures: readonly string[],
  height: number,
): Promise<void> {
  const sheet = await where.newPage();
  await sheet.setViewport({ width: 2000, height: height + 48, deviceScaleFactor: 2 });
  await sheet.setContent(
    `<body style="margin:0"><main style="display:inline-flex;gap:16px;padding:24px;background:#e4e2da">${pictures
      .map(
        (data) =>
          `<img style="height:${height}px;border-radius:12px" src="data:image/png;base64,${data}">`,
      )
      .join('')}</main>`,
  );
  const main = await sheet.waitForSelector('main');
  const picture = await main?.screenshot();
  if (picture) writeFileSync(join(folder, name), picture);
  await sheet.close();
}
