import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/pages/read-page.ts';
import { pageFixtures } from './fixtures.ts';
import { openPage } from './open-page.ts';

/** Each value of a reading with its place in it: `profile.skills.items.0.name`. */
function leavesOf(value: unknown, place = ''): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return leaves.set(place, Array.isArray(value) ? 'no items' : value);
  }
  for (const [key, inner] of Object.entries(value)) {
    for (const [leaf, held] of leavesOf(inner, place === '' ? key : `${place}.${key}`)) {
      leaves.set(leaf, held);
    }
  }
  return leaves;
}

/** Where in the page the smallest element stands that holds this text, as a path from `body`. */
function nodeHolding(document: Document, text: unknown): string {
  if (typeof text !== 'string' || text === '') return 'no node';
  const [line = ''] = text.split('\n');
  let holder: Element | null = document.body;
  if (!holder?.textContent?.includes(line)) return 'no node holds this text';
  const path: string[] = [];
  while (holder) {
    const key = holder.getAttribute('componentkey') ?? holder.id;
    path.push(`${holder.localName}${key ? `[${key}]` : ''}`);
    holder = [...holder.children].find((child) => child.textContent?.includes(line)) ?? null;
  }
  return path.join(' > ');
}

describe('a saved page', () => {
  test.each(pageFixtures)('reads as expected: $slug', ({ html, url, known, reading }) => {
    const document = openPage(html);
    const read = readPage(document, url, known);
    const wanted = leavesOf(reading);
    const got = leavesOf(read);
    const differences: string[] = [];
    for (const place of new Set([...wanted.keys(), ...got.keys()])) {
      if (wanted.get(place) === got.get(place) && wanted.has(place) === got.has(place)) continue;
      const shown = [wanted, got].map((leaves) =>
        leaves.has(place) ? JSON.stringify(leaves.get(place)) : 'nothing',
      );
      differences.push(
        `${place}: expected ${shown[0]} (${nodeHolding(document, wanted.get(place))}), ` +
          `read ${shown[1]} (${nodeHolding(document, got.get(place))})`,
      );
    }
    expect(differences).toEqual([]);
  });

  test.each(pageFixtures)('is left as it was: $slug', ({ html, url, known }) => {
    const document = openPage(html);
    const before = document.documentElement.outerHTML;
    readPage(document, url, known);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each(pageFixtures.filter(({ reading }) => !('profile' in reading)))(
    'gives no text of a person: $slug',
    ({ html, url, known }) => {
      const read = readPage(openPage(html), url, known);
      expect(Object.keys(read).sort()).toEqual(
        { unsure: ['frontend', 'kind', 'reason'], job: ['frontend', 'jobId', 'kind'] }[
          read.kind as string
        ] ?? ['frontend', 'kind'],
      );
    },
  );
});
