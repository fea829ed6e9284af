import { coverageShare, coverPosting } from '../../jobs/cover/cover.ts';
import type { Coverage } from '../../jobs/cover/coverage.ts';
import type { SavedDemands } from '../../jobs/market/asked-terms.ts';
import { type Comparison, compare } from '../../jobs/market/compare.ts';
import { roleFromPostings } from '../../jobs/market/role-from-postings.ts';
import { type MarketTerm, sharedTerms } from '../../jobs/market/shared-terms.ts';
import type { PostingDemands } from '../../jobs/posting.ts';
import { understandPosting } from '../../jobs/understand/understand.ts';
import { postingFromText } from '../../pages/jobs/paste.ts';
import type { ReadPosting } from '../../pages/jobs/reading.ts';
import type { KnownProfile } from '../../profile/profile.ts';
import type { RoleGuide } from '../../roles/guide.ts';
import type { OwnRole } from '../../roles/own-role.ts';
import { shippedLexicon } from '../../skills/shipped.ts';

/** What the screens need to understand postings; a chunk of its own, loaded with the first one. */
export const jobCore = {
  /** A pasted or dropped text as a posting; null where it is none. */
  fromText(text: string): ReadPosting | null {
    const reading = postingFromText(text);
    return reading.kind === 'posting' ? reading.posting : null;
  },
  understand(posting: Omit<ReadPosting, 'url'>): PostingDemands {
    return understandPosting(posting, shippedLexicon());
  },
  /** @param today the month, `YYYY-MM` */
  cover(demands: PostingDemands, known: KnownProfile, today: string): Coverage {
    return coverPosting(demands, known, shippedLexicon(), today);
  },
  /** The share alone, for long lists; as a coverage has it. */
  share: (demands: PostingDemands, known: KnownProfile): number | null =>
    coverageShare(demands, known, shippedLexicon()),
  shared: (postings: readonly SavedDemands[], known: KnownProfile): MarketTerm[] =>
    sharedTerms(postings, known, shippedLexicon()),
  compare: (
    postings: readonly SavedDemands[],
    roles: readonly RoleGuide[],
    known: KnownProfile,
  ): Comparison => compare(postings, roles, known, shippedLexicon()),
  /** @param id a free id for the role */
  roleOf: (name: string, postings: readonly SavedDemands[], id: string): OwnRole =>
    roleFromPostings(name, postings, shippedLexicon(), id),
};

export type JobCore = typeof jobCore;
