import type { Browser, Extension, Page } from 'puppeteer-core';

/**
 * The popup or the side panel, once it is open and has drawn something. The panel is the browser's
 * real one also without a screen.
 */
export async function extensionPage(
  browser: Browser,
  extension: Extension,
  file: 'popup.html' | 'sidepanel.html',
): Promise<Page> {
  const url = `chrome-extension://${extension.id}/${file}`;
  const target = await browser.waitForTarget((one) => one.url().startsWith(url), {
    timeout: 10_000,
  });
  const page = await target.asPage();
  await page.waitForFunction(() => document.body?.innerText.trim() !== '');
  return page;
}
