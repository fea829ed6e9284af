import type { KnownProfile } from '../../profile/profile.ts';
import type { Message } from '../../review/review.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import type { PostingDemands, PostingTerm } from '../posting.ts';
import { Belongings, nameOf } from './belongs.ts';
import type { Coverage, TermCoverage } from './coverage.ts';
import { coverFacts } from './facts.ts';
import { ownWords } from './own-words.ts';
import { type ProfileTerms, profileTerms } from './profile-terms.ts';
import { telling } from './profile-texts.ts';
import { type ShownTerm, shareOf, showTerms } from './term-status.ts';
import { statusCredit } from './weights.ts';

/**
 * How far a profile shows what a posting asks for. The same input gives the same coverage.
 *
 * @param today a date as `YYYY-MM` or `YYYY-MM-DD`
 */
export function coverPosting(
  demands: PostingDemands,
  known: KnownProfile,
  lexicon: Lexicon,
  today: string,
): Coverage {
  const profile = profileTerms(known, lexicon);
  const shown = showTerms(demands.terms, profile);
  const belongings = new Belongings(shown, profile, lexicon);
  return {
    share: profile.canShow ? shareOf(shown) : null,
    terms: shown.map((one) => coverageOf(one, shown, profile, belongings)),
    facts: coverFacts(demands, profile, lexicon, today),
    unread: [...profile.unread],
  };
}

/**
 * The share alone, for a list of many postings.
 *
 * @returns as `Coverage` has it
 */
export function coverageShare(
  { terms }: Pick<PostingDemands, 'terms'>,
  known: KnownProfile,
  lexicon: Lexicon,
): number | null {
  const profile = profileTerms(known, lexicon);
  return profile.canShow ? shareOf(showTerms(terms, profile)) : null;
}

function coverageOf(
  one: ShownTerm,
  all: readonly ShownTerm[],
  profile: ProfileTerms,
  belongings: Belongings,
): TermCoverage {
  const other = settling(one, all);
  const isOpen = one.status !== 'covered' && other === null;
  return {
    term: one.term,
    status: one.status,
    where: one.where,
    settledBy: other && nameOf(other),
    belongs: isOpen ? belongings.of(one) : [],
    own: one.status === 'elsewhere' ? ownWords(one.where) : null,
    message: messageOf(one, other, profile),
  };
}

/** The term of the same either/or that shows better. */
function settling(one: ShownTerm, all: readonly ShownTerm[]): ShownTerm | null {
  if (one.term.group === null || one.status === 'covered') return null;
  let best = one;
  for (const other of all)
    if (
      other.term.group === one.term.group &&
      statusCredit[other.status] > statusCredit[best.status]
    )
      best = other;
  return best === one ? null : best;
}

function messageOf(
  { term, status, where }: ShownTerm,
  other: ShownTerm | null,
  profile: ProfileTerms,
): Message {
  if (other) return { key: 'cover.settled', values: { other: nameOf(other) } };
  if (status === 'missing') return { key: `cover.${missingKey(term, profile)}`, values: {} };
  const place = where.find(({ misspelt }) => !misspelt);
  if (!place) {
    const { text = '', ranges = [] } = where[0] ?? {};
    const [start, end] = ranges[0] ?? [0, 0];
    const values = { written: text.slice(start, end), right: term.skill ?? term.term };
    return { key: 'cover.misspelt', values };
  }
  const { section, entry, text } = place;
  if (section !== 'experience') return { key: `cover.${section}`, values: { name: text } };
  const { company = '', title = '' } = profile.known.experience?.[entry ?? 0] ?? {};
  return company.trim() === ''
    ? { key: 'cover.position', values: { title } }
    : { key: 'cover.experience', values: { company } };
}

function missingKey({ unsure }: PostingTerm, { unread }: ProfileTerms): string {
  if (telling.some((section) => unread.includes(section))) return 'unread';
  return unsure ? 'unsure' : 'missing';
}
