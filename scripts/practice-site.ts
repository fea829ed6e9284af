import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { type PracticeSite, practiceSite } from '../tests/fixtures/practice/site.ts';

/**
 * Answers every request of this tab: the practice site's pages with themselves, anything else with
 * an empty 404. Nothing of it reaches the network. `seen` is told each address asked for.
 */
export async function servePracticeSite(
  page: Page,
  site: PracticeSite = practiceSite(),
  seen: (url: string) => void = () => {},
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    seen(request.url());
    // A tab that is closed meanwhile wants no answer any more.
    answer(request, site).catch(() => {});
  });
}

/** The same for the tabs that a person opens themselves. Byline's own pages are left alone. */
export function servePracticeSiteEverywhere(browser: Browser, site: PracticeSite): void {
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'page' || !/^(https?:|about:|chrome:)/.test(target.url())) return;
    // A tab can close before it is answered.
    const page = await target.page().catch(() => null);
    if (page !== null) await servePracticeSite(page, site).catch(() => {});
  });
}

function answer(request: HTTPRequest, site: PracticeSite): Promise<void> {
  const url = request.url();
  if (!/^https?:/.test(url)) return request.continue();
  const page = request.method() === 'GET' ? site.page(url) : null;
  if (page === null) return request.respond({ status: 404, body: '' });
  return request.respond({ status: 200, ...page });
}
