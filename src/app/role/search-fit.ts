import type { Message } from '../../review/review.ts';
import { parseSearch, runSearch, type SearchedTexts } from '../../roles/search.ts';

/** What came of running a recruiter's search over a profile. */
export type SearchFit =
  | { kind: 'finds' }
  /** The terms that stop it: those that are not there, and those that must not be. */
  | { kind: 'misses'; lacks: string[]; barred: string[] }
  /** No search: where it goes wrong, in UTF-16 code units, and why. */
  | { kind: 'wrong'; at: number; why: Message };

/** Before a term that stops a search by being there. */
const not = 'NOT ';

export function searchFit(query: string, texts: SearchedTexts): SearchFit {
  const parsed = parseSearch(query);
  if (!parsed.ok) return { kind: 'wrong', at: parsed.at, why: parsed.why };
  const { found, stoppedBy } = runSearch(parsed.search, texts);
  if (found) return { kind: 'finds' };
  return {
    kind: 'misses',
    lacks: stoppedBy.filter((term) => !term.startsWith(not)),
    barred: stoppedBy.filter((term) => term.startsWith(not)).map((term) => term.slice(not.length)),
  };
}
