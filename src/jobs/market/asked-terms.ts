import { singular, tokenize } from '../../skills/tokens.ts';
import { weightOf } from '../cover/weights.ts';
import type { PostingDemands, PostingTerm } from '../posting.ts';

/** A saved posting as Byline understood it. */
export interface SavedDemands {
  id: string;
  title: string;
  demands: PostingDemands;
}

/** What tells whether two postings ask for the same: the lexicon's name, or the words. */
export const termKey = ({ skill, term }: Pick<PostingTerm, 'skill' | 'term'>): string =>
  skill === null
    ? `words ${tokenize(term)
        .map(({ key, abbreviation }) => abbreviation ?? singular(key))
        .join(' ')}`
    : `skill ${skill}`;

/** A term of several postings. */
export interface AskedTerm {
  key: string;
  /** The lexicon's name, or as the first posting writes it. */
  name: string;
  skill: string | null;
  /** By the id of the posting; of two mentions in one, the stronger. */
  byPosting: Map<string, PostingTerm>;
}

/** The terms of several postings, each once, in the order in which they are met. */
export function askedTerms(
  postings: readonly { id: string; terms: readonly PostingTerm[] }[],
): AskedTerm[] {
  const asked = new Map<string, AskedTerm>();
  for (const { id, terms } of postings) {
    for (const term of terms) {
      const key = termKey(term);
      const one = asked.get(key) ?? {
        key,
        name: term.skill ?? term.term,
        skill: term.skill,
        byPosting: new Map<string, PostingTerm>(),
      };
      asked.set(key, one);
      const before = one.byPosting.get(id);
      if (!before || weightOf(term) > weightOf(before)) one.byPosting.set(id, term);
    }
  }
  return [...asked.values()];
}

/** A term, with how much all postings want it: 1 where each of them requires it. */
export type RankedTerm<Term extends AskedTerm = AskedTerm> = Term & { strength: number };

/** The most wanted first; by name where two are wanted alike, so that the order is always the same. */
export function ranked<Term extends AskedTerm>(
  terms: readonly Term[],
  postings: number,
): RankedTerm<Term>[] {
  const most = postings * weightOf({ importance: 'required', unsure: false });
  return terms
    .map((term) => {
      let sum = 0;
      for (const one of term.byPosting.values()) sum += weightOf(one);
      return { ...term, strength: sum / Math.max(1, most) };
    })
    .sort(
      (one, other) =>
        other.strength - one.strength ||
        (one.name < other.name ? -1 : Number(one.name > other.name)),
    );
}
