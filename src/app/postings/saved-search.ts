import type { PostingState, SavedPosting } from './saved-posting.ts';

export const listSorts = ['newest', 'coverage'] as const;
export type ListSort = (typeof listSorts)[number];

/** What of the saved postings the user wants to see. */
export interface ListWish {
  /** Every one of these words stands in the title, the company, the place or the note. */
  words: string;
  /** Null for all of them. */
  state: PostingState | null;
  sort: ListSort;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What is searched, made once for each entry. */
const haystacks = new WeakMap<SavedPosting, string>();

function haystackOf(posting: SavedPosting): string {
  const kept = haystacks.get(posting);
  if (kept !== undefined) return kept;
  const { title, company, place, note } = posting;
  const made = plain(`${title}\n${company}\n${place}\n${note}`);
  haystacks.set(posting, made);
  return made;
}

/**
 * The postings that were asked for, in the order that was asked for. What has not been covered
 * yet comes last among the covered ones.
 *
 * @param postings newest first
 */
export function inList(
  postings: readonly SavedPosting[],
  { words, state, sort }: ListWish,
): readonly SavedPosting[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const found =
    wanted.length === 0 && state === null
      ? postings
      : postings.filter((posting) => {
          if (state !== null && posting.state !== state) return false;
          const haystack = wanted.length === 0 ? '' : haystackOf(posting);
          return wanted.every((word) => haystack.includes(word));
        });
  if (sort === 'newest') return found;
  return [...found].sort((one, other) => (other.share ?? -1) - (one.share ?? -1));
}
