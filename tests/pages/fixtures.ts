import { readdirSync, readFileSync } from 'node:fs';
import type { KnownTexts, PageReading } from '../../src/pages/reading.ts';

/** A page made by hand from what is known of LinkedIn's pages, with what it must read as. */
export interface PageFixture {
  slug: string;
  html: string;
  url: string;
  known?: KnownTexts;
  reading: PageReading;
}

const folder = new URL('../fixtures/pages/', import.meta.url);

export const pageFixtures: PageFixture[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    slug: name,
    html: readFileSync(new URL(`${name}/page.html`, folder), 'utf8'),
    ...JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')),
  }));
