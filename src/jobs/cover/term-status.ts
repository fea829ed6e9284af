import type { PostingTerm } from '../posting.ts';
import type { Place, TermStatus } from './coverage.ts';
import type { ProfileTerms } from './profile-terms.ts';
import { statusCredit, weightOf } from './weights.ts';

/** Where a profile shows a term, and how well. */
export interface ShownTerm {
  term: PostingTerm;
  status: TermStatus;
  where: readonly Place[];
}

/** What a reader and a recruiter's search meet first; of the name, the letters behind it. */
const visible: ReadonlySet<Place['section']> = new Set(['name', 'headline', 'about', 'skills']);

/** How a profile shows each of some terms, in their order. */
export const showTerms = (terms: readonly PostingTerm[], profile: ProfileTerms): ShownTerm[] =>
  terms.map((term) => {
    const where = profile.placesOf(term);
    return { term, status: statusOf(where), where };
  });

export function statusOf(where: readonly Place[]): TermStatus {
  if (where.length === 0) return 'missing';
  const shows = where.some(({ section, misspelt }) => visible.has(section) && !misspelt);
  return shows ? 'covered' : 'elsewhere';
}

/**
 * The share of what is asked for that a profile shows, by weight: 0 to 100, whole; null for no
 * terms. An either/or counts once, as its best member. 0 and 100 are kept for nothing and all.
 */
export function shareOf(shown: readonly Pick<ShownTerm, 'term' | 'status'>[]): number | null {
  let asked = 0;
  let earned = 0;
  const groups = new Map<number, { weight: number; credit: number }>();
  for (const { term, status } of shown) {
    const weight = weightOf(term);
    const credit = statusCredit[status];
    if (term.group === null) {
      asked += weight;
      earned += weight * credit;
      continue;
    }
    const group = groups.get(term.group) ?? { weight: 0, credit: 0 };
    group.weight = Math.max(group.weight, weight);
    group.credit = Math.max(group.credit, credit);
    groups.set(term.group, group);
  }
  for (const { weight, credit } of groups.values()) {
    asked += weight;
    earned += weight * credit;
  }
  if (asked === 0) return null;
  if (earned === 0 || earned === asked) return earned === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * earned) / asked)));
}
