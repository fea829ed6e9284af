import type { Browser, Page } from 'puppeteer-core';
import { launchWithByline } from '../../scripts/browser.ts';
import { extensionPage } from '../../scripts/lib/extension-page.ts';
import { servePracticeSite } from '../../scripts/practice-site.ts';
import { practiceSite } from '../fixtures/practice/site.ts';

/**
 * A browser on the practice profile, whose popup can be opened again and again.
 *
 * @param extension another build than the one that is there
 */
export async function popupOpener(
  extension?: string,
): Promise<{ browser: Browser; open(): Promise<Page> }> {
  const { browser, byline } = await launchWithByline({
    headless: true,
    ...(extension === undefined ? {} : { extension }),
  });
  if (byline === null) throw new Error('Byline was not loaded.');
  const site = practiceSite();
  const [page = await browser.newPage()] = await browser.pages();
  await servePracticeSite(page, site);
  await page.goto(site.profile);
  return {
    browser,
    async open() {
      await page.bringToFront();
      await page.triggerExtensionAction(byline);
      return extensionPage(browser, byline, 'popup.html');
    },
  };
}
