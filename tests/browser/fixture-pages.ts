import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.ts';
import { type PracticeSite, practiceSite } from '../fixtures/practice/site.ts';

/** Fixtures of the reader beside the practice site: folders of `tests/fixtures` by their address. */
export function withPages(pages: Record<string, string>): PracticeSite {
  const site = practiceSite();
  return {
    ...site,
    page(url) {
      const fixture = pages[url];
      const isTheirs = Object.keys(pages).some((page) => sameOrigin(page, url));
      // The pictures and scripts of such a page are there, and empty.
      if (fixture === undefined) return isTheirs ? { headers: {}, body: '' } : site.page(url);
      const body = readFileSync(join(root, 'tests/fixtures', fixture, 'page.html'), 'utf8');
      return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
    },
  };
}

const sameOrigin = (one: string, other: string): boolean =>
  new URL(one).origin === new URL(other).origin;
