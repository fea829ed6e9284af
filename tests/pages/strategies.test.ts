import { describe, expect, test } from 'vitest';
import { aboutTable } from '../../src/pages/linkedin/about.ts';
import { parseAddress } from '../../src/pages/linkedin/address.ts';
import { cardTable } from '../../src/pages/linkedin/cards.ts';
import {
  counterEvidenceTable,
  evidenceTable,
  topcardTable,
} from '../../src/pages/linkedin/evidence.ts';
import { featuredTable } from '../../src/pages/linkedin/featured.ts';
import { fieldTable } from '../../src/pages/linkedin/form.ts';
import { frontendMarks } from '../../src/pages/linkedin/frontend.ts';
import { profileLinks } from '../../src/pages/linkedin/links.ts';
import { decideOwnership } from '../../src/pages/linkedin/ownership.ts';
import { rowTable } from '../../src/pages/linkedin/rows.ts';
import { skillTable } from '../../src/pages/linkedin/skills.ts';
import { firstFound } from '../../src/pages/linkedin/strategy.ts';
import { headlineTable, locationTable, nameTable } from '../../src/pages/linkedin/topcard.ts';
import { readPage } from '../../src/pages/read-page.ts';
import { pageFixtures } from './fixtures.ts';
import { openPage } from './open-page.ts';

const tables = {
  frontendMarks,
  topcardTable,
  evidenceTable,
  counterEvidenceTable,
  cardTable,
  nameTable,
  headlineTable,
  locationTable,
  aboutTable,
  rowTable,
  skillTable,
  featuredTable,
  fieldTable,
};

/** The names of all strategies that decided something in some fixture. */
function winners(): Set<string> {
  const hit = new Set<string>();
  for (const { html, url, known } of pageFixtures) {
    const document = openPage(html);
    const reading = readPage(document, url, known);
    hit.add(firstFound(frontendMarks, document)?.via ?? '');
    for (const [, via] of JSON.stringify(reading).matchAll(/"via":"([^"]+)"/g)) {
      for (const name of (via ?? '').split('/')) hit.add(name);
    }
    const address = parseAddress(url);
    if (address.place !== 'profile') continue;
    const ownership = decideOwnership(document, address.vanity);
    for (const name of 'evidence' in ownership ? ownership.evidence : []) hit.add(name);
    for (const main of document.querySelectorAll('main')) {
      const found = firstFound(topcardTable, main);
      hit.add(found?.via ?? '');
      if (ownership.verdict !== 'other') continue;
      const claim = {
        main,
        topcard: found?.value[0] ?? null,
        vanity: address.vanity,
        links: profileLinks(main),
      };
      hit.add(firstFound(counterEvidenceTable, claim)?.via ?? '');
    }
  }
  return hit;
}

describe('every strategy', () => {
  const hit = winners();
  const all = Object.entries(tables).flatMap(([table, strategies]) =>
    strategies.map(({ name, seen }) => ({ table, name, seen })),
  );

  test.each(all)('is needed by some fixture: $name of $table', ({ name }) => {
    expect([...hit]).toContain(name);
  });

  test.each(Object.entries(tables))(
    'is dated, newest first for each build: %s',
    (_, strategies) => {
      const newest = new Map<unknown, string>();
      for (const { name, frontend, seen } of strategies) {
        expect(`${name} ${seen}`).toMatch(/ 20\d\d-(0[1-9]|1[0-2])$/);
        if (frontend !== null) expect(seen <= (newest.get(frontend) ?? seen), name).toBe(true);
        newest.set(frontend, seen);
      }
    },
  );

  test('has a name of its own within its table', () => {
    for (const strategies of Object.values(tables)) {
      const names = strategies.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
