import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.ts';
import { type PracticeSite, practiceSite } from '../fixtures/practice/site.ts';

/** Pages of job boards beside the practice site, by their address: the fixtures of the reader. */
export function withBoards(boards: Record<string, string>): PracticeSite {
  const site = practiceSite();
  return {
    ...site,
    page(url) {
      const fixture = boards[url];
      const isBoards = Object.keys(boards).some((board) => sameOrigin(board, url));
      // A board's pictures and scripts are there, and empty.
      if (fixture === undefined) return isBoards ? { headers: {}, body: '' } : site.page(url);
      const body = readFileSync(
        join(root, 'tests/fixtures/postings', fixture, 'page.html'),
        'utf8',
      );
      return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
    },
  };
}

const sameOrigin = (one: string, other: string): boolean =>
  new URL(one).origin === new URL(other).origin;
