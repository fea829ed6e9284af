import type { KnownProfile } from '../../profile/profile.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import type { Place, TermStatus } from '../cover/coverage.ts';
import { profileTerms } from '../cover/profile-terms.ts';
import { statusOf } from '../cover/term-status.ts';
import type { Importance } from '../posting.ts';
import { type AskedTerm, askedTerms, ranked, type SavedDemands } from './asked-terms.ts';

/** What saved postings ask for, and how the profile shows it. */
export interface MarketTerm {
  name: string;
  /** Null for what no lexicon knows. */
  skill: string | null;
  /** Ids of the postings that ask for it. */
  postings: string[];
  /** How many of them ask for it how. */
  counts: Record<Importance, number>;
  /** How much all postings want it, 0 to 1: 1 where each of them requires it. */
  strength: number;
  status: TermStatus;
  where: readonly Place[];
}

/**
 * The terms that saved postings ask for, the most wanted first. A word that may be no skill counts
 * only once a second posting has it: what stands in one alone is chance.
 */
export function sharedTerms(
  postings: readonly SavedDemands[],
  known: KnownProfile,
  lexicon: Lexicon,
): MarketTerm[] {
  const profile = profileTerms(known, lexicon);
  const asked = askedTerms(postings.map(({ id, demands: { terms } }) => ({ id, terms }))).filter(
    (one) => one.byPosting.size > 1 || !isUnsure(one),
  );
  return ranked(asked, postings.length).map((one) => {
    const { name, skill, strength, byPosting } = one;
    const where = profile.placesOf({ skill, term: name });
    return {
      name,
      skill,
      postings: [...byPosting.keys()],
      counts: countsOf(one),
      strength,
      status: statusOf(where),
      where,
    };
  });
}

const isUnsure = ({ byPosting }: AskedTerm): boolean =>
  [...byPosting.values()].every(({ unsure }) => unsure);

function countsOf({ byPosting }: AskedTerm): Record<Importance, number> {
  const counts = { required: 0, preferred: 0, mentioned: 0 };
  for (const { importance } of byPosting.values()) counts[importance]++;
  return counts;
}
