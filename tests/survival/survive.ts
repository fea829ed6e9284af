import { readPage } from '../../src/pages/read-page.ts';
import type { ListSection, TextSection } from '../../src/profile/profile.ts';
import { listSections, textSections } from '../../src/profile/snapshot.ts';
import { pageFixtures } from '../pages/fixtures.ts';
import { openPage } from '../pages/open-page.ts';
import { judge, type Verdict } from './judge.ts';
import { mutations } from './mutations.ts';

export type Field = TextSection | ListSection;
export const fields: readonly Field[] = [...textSections, ...listSections];

/** What became of one field of one fixture under one mutation. */
export interface Outcome {
  slug: string;
  mutation: string;
  field: Field;
  verdict: Verdict;
  /** What was read, for people to look at. */
  read: unknown;
}

/** Breaks every own profile among the fixtures in every way, and reads what is left. */
export function survive(): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const { slug, html, url, known, reading } of pageFixtures) {
    if (reading.kind !== 'own-profile') continue;
    // Copies in one window: hundreds of windows would fill the memory.
    const whole = openPage(html);
    for (const { name, mutate } of mutations) {
      const document = whole.cloneNode(true) as Document;
      mutate(document);
      const read = readPage(document, url, known);
      for (const field of fields) {
        const wanted = reading.profile[field];
        if (read.kind !== 'own-profile') {
          const isHeld = wanted.state === 'found' || wanted.state === 'empty';
          // To be unsure refuses all; to say whose page it is, and be mistaken, is wrong.
          const verdict = read.kind === 'unsure' ? 'refused' : 'wrong';
          if (isHeld) outcomes.push({ slug, mutation: name, field, verdict, read });
          continue;
        }
        const said = read.profile[field];
        const verdict = read.vanity === reading.vanity ? judge(wanted, said, document) : 'wrong';
        if (verdict !== null) outcomes.push({ slug, mutation: name, field, verdict, read: said });
      }
    }
  }
  return outcomes;
}

/** The outcomes of each verdict, as counts. */
export function tally(outcomes: Outcome[]): Record<Verdict, number> {
  const counts = { right: 0, refused: 0, wrong: 0 };
  for (const { verdict } of outcomes) counts[verdict] += 1;
  return counts;
}
