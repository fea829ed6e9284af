import type { Browser, Extension, Page } from 'puppeteer-core';

type File = 'popup.html' | 'sidepanel.html';

/**
 * The popup or the side panel, once it is open and has drawn something. The panel is the browser's
 * real one also without a screen.
 */
export async function openedPage(
  browser: Browser,
  extension: Extension,
  file: File,
): Promise<Page> {
  const url = `chrome-extension://${extension.id}/${file}`;
  const target = await browser.waitForTarget((one) => one.url().startsWith(url), {
    timeout: 10_000,
  });
  const page = await target.asPage();
  await page.waitForFunction(
    () => document.querySelector('.app')?.getAttribute('aria-busy') === 'false',
  );
  return page;
}

/** The same, after agreeing to the reading where the page asks for it, as it does once. */
export async function extensionPage(
  browser: Browser,
  extension: Extension,
  file: File,
): Promise<Page> {
  const page = await openedPage(browser, extension, file);
  await page.evaluate(() =>
    document.querySelector<HTMLButtonElement>('.welcome .primary')?.click(),
  );
  return page;
}
