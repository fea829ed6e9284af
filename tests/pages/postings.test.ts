import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { declaredTable } from '../../src/pages/jobs/boards/read.ts';
import { shapeTable } from '../../src/pages/jobs/boards/shapes.ts';
import { jobCardTable, readLinkedInPosting } from '../../src/pages/jobs/linkedin.ts';
import {
  jobCompanyTable,
  jobPlaceTable,
  jobTitleTable,
} from '../../src/pages/jobs/linkedin-parts.ts';
import { readPosting } from '../../src/pages/jobs/read-posting.ts';
import type { PostingReading } from '../../src/pages/jobs/reading.ts';
import { parseAddress } from '../../src/pages/linkedin/address.ts';
import { firstFound } from '../../src/pages/linkedin/strategy.ts';
import { openPage } from './open-page.ts';

/** A page made by hand from what is known of how boards build theirs, and what it must read as. */
interface PostingFixture {
  slug: string;
  html: string;
  url: string;
  reading: PostingReading;
}

const folder = new URL('../fixtures/postings/', import.meta.url);

const fixtures: PostingFixture[] = readdirSync(folder).map((slug) => ({
  slug,
  html: readFileSync(new URL(`${slug}/page.html`, folder), 'utf8'),
  ...JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')),
}));

describe('a page with or without a posting', () => {
  test.each(fixtures)('reads as expected: $slug', ({ html, url, reading }) => {
    expect(readPosting(openPage(html), url)).toEqual(reading);
  });

  test.each(fixtures)('is left as it was: $slug', ({ html, url }) => {
    const document = openPage(html);
    const before = document.documentElement.outerHTML;
    readPosting(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('gives the name of none of the people who stand in the fixtures', () => {
    const people = /Petra Vance|Oskar Lindt|Jorun Eckhof|Marek Oswin|Nadia Holm/;
    const named = fixtures.filter(({ html }) => people.test(html));
    expect(named.length).toBeGreaterThan(5);
    for (const { html, url } of named) {
      expect(JSON.stringify(readPosting(openPage(html), url))).not.toMatch(people);
    }
  });
});

test.each(fixtures)('the fixture $slug leads to example domains only', ({ html, url }) => {
  const hosts = [...`${html} ${url}`.matchAll(/https?:\/\/([^/"\s<\\]+)/g)].map(([, host]) => host);
  for (const host of hosts) {
    expect(host).toMatch(
      /^((www|uk)\.linkedin\.com|schema\.org|([\w.-]+\.)?example\.(com|org|net))$/,
    );
  }
  for (const [, host] of html.matchAll(/[\w.]+@([\w.-]+)/g)) {
    expect(host).toMatch(/^example\.(com|org|net)/);
  }
});

const tables = {
  declaredTable,
  shapeTable,
  jobCardTable,
  jobTitleTable,
  jobCompanyTable,
  jobPlaceTable,
};

/** The names of all strategies that decided something in some fixture. */
function winners(): Set<string> {
  const hit = new Set<string>();
  for (const { html, url, reading } of fixtures) {
    if ('via' in reading) hit.add(reading.via);
    const address = parseAddress(url);
    if (address.place !== 'job' || address.jobId === null) continue;
    const { jobId } = address;
    const document = openPage(html);
    const found = firstFound(jobCardTable, { document, jobId, isAlone: true });
    if (found === null || typeof found.value === 'string') continue;
    for (const table of [jobTitleTable, jobCompanyTable, jobPlaceTable]) {
      hit.add(firstFound(table, { document, jobId, ...found.value })?.via ?? '');
    }
  }
  return hit;
}

describe('every strategy', () => {
  const hit = winners();
  const all = Object.entries(tables).flatMap(([table, strategies]) =>
    strategies.map(({ name }) => ({ table, name })),
  );

  test.each(all)('is needed by some fixture: $name of $table', ({ name }) => {
    expect([...hit]).toContain(name);
  });

  test.each(Object.entries(tables))('is dated, newest first: %s', (_, strategies) => {
    const newest = new Map<unknown, string>();
    for (const { name, frontend, seen } of strategies) {
      expect(`${name} ${seen}`).toMatch(/ 20\d\d-(0[1-9]|1[0-2])$/);
      expect(seen <= (newest.get(frontend) ?? seen), name).toBe(true);
      newest.set(frontend, seen);
    }
  });
});

describe('the job under the address', () => {
  const split = fixtures.find(({ slug }) => slug === 'linkedin-sdui-split');
  const classic = fixtures.find(({ slug }) => slug === 'linkedin-classic-split');

  test.each([split, classic])('is not the one before it: $slug', (fixture) => {
    const document = openPage(fixture?.html ?? '');
    const url = (fixture?.url ?? '').replace(/currentJobId=\d+/, 'currentJobId=4400000999');
    expect(readPosting(document, url)).toEqual({ kind: 'none', reason: 'stale' });
  });

  test.each([
    'https://www.linkedin.com/jobs/',
    'https://www.linkedin.com/jobs/search/?currentJobId=x',
    'https://www.linkedin.com/company/hollow-pine-sample/?currentJobId=4400000202',
    'https://www.linkedin.com/in/marek-oswin-sample/details/experience/',
    'https://www.linkedin.com/feed/update/urn:li:activity:4400000202/',
    'https://lnkd.linkedin.com/jobs/view/4400000202/',
    'https://www.linkedin.com.example.com/jobs/view/4400000202/',
    'about:blank',
    'no address',
  ])('is asked of no other address: %s', (url) => {
    const document = openPage(split?.html ?? '');
    expect(readLinkedInPosting(document, url)).toEqual({ kind: 'none', reason: 'not a posting' });
  });
});

describe('a hostile page', () => {
  const url = 'https://jobs.example.com/1';
  const declared = (description: string) =>
    openPage(
      `<!doctype html><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Baker', description })}</script>`,
    );

  test('has its text cut at the end of a line', () => {
    const reading = readPosting(declared('<p>You need an oven.</p>'.repeat(20_000)), url);
    const text = 'posting' in reading ? reading.posting.text : '';
    expect(text.length).toBeLessThanOrEqual(200_000);
    expect(text.length).toBeGreaterThan(199_900);
    expect(text.endsWith('You need an oven.')).toBe(true);
  });

  test('of nothing but nested elements is no posting', () => {
    const document = openPage('<!doctype html><body></body>');
    let inner: Element = document.body;
    for (let depth = 0; depth < 90_000; depth += 1) {
      inner = inner.appendChild(document.createElement('div'));
    }
    inner.textContent = 'Requirements';
    expect(readPosting(document, url)).toEqual({ kind: 'none', reason: 'not a posting' });
  }, 60_000);

  test.each([
    ['nested deeper than can be read', '['.repeat(200_000)],
    ['cut off', '{"@type": "JobPosting", "title": "Baker"'],
    ['of another kind', '{"@type": "JobPosting", "description": {"@type": []}, "title": [null]}'],
    ['nothing', ''],
  ])('with JSON that is %s has no posting', (_, json) => {
    const document = openPage(`<!doctype html><script type="application/ld+json">${json}</script>`);
    expect(readPosting(document, url)).toEqual({ kind: 'none', reason: 'not a posting' });
  });

  test('whose elements break the reader has no posting', () => {
    const document = openPage('<!doctype html><p>Requirements</p>');
    Object.defineProperty(document, 'querySelectorAll', {
      value: () => {
        throw new Error('broken');
      },
    });
    expect(readPosting(document, url)).toEqual({ kind: 'none', reason: 'not a posting' });
    expect(readLinkedInPosting(document, 'https://www.linkedin.com/jobs/view/4400000001/')).toEqual(
      { kind: 'none', reason: expect.stringMatching(/loading|not a posting/) },
    );
  });
});
