import { canonicalSkill } from '../../skills/lexicon.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import type { Importance, PostingDemands, PostingTerm } from '../posting.ts';

/** Pieces of invented postings, for the tests of what is done with them. */

/** A posting that asks for nothing, but for what is given. */
export const demandsWith = (given: Partial<PostingDemands>): PostingDemands => ({
  language: 'en',
  title: 'Backend Developer',
  company: 'Sundline Ferries',
  place: '',
  workingMode: null,
  seniority: null,
  years: null,
  languages: [],
  degree: null,
  credentials: [],
  salary: null,
  terms: [],
  parts: [],
  ...given,
});

export const demand = <Value>(value: Value, importance: Importance = 'required') => ({
  value,
  importance,
  range: [0, 1] as [number, number],
});

/** Lines of a posting: names parted by commas, "A / B" for an either/or, "A?" for an unsure one. */
export function termsOf(asked: Partial<Record<Importance, string>>): PostingTerm[] {
  const terms: PostingTerm[] = [];
  let at = 0;
  let groups = 0;
  for (const importance of ['required', 'preferred', 'mentioned'] as const) {
    for (const item of (asked[importance] ?? '').split(', ').filter(Boolean)) {
      const members = item.split(' / ');
      const group = members.length > 1 ? groups++ : null;
      for (const member of members) {
        const term = member.replace('?', '');
        const skill = canonicalSkill(term, shippedLexicon());
        const unsure = member.endsWith('?');
        terms.push({ term, skill, importance, ranges: [[at, at + term.length]], unsure, group });
        at += term.length + 20;
      }
    }
  }
  return terms;
}
