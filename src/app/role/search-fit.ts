import type { Message } from '../../review/review.ts';
import { parseSearch, runSearch, type Search, type SearchedTexts } from '../../roles/search.ts';

/**
 * What stops a search: a term that the profile would have to name, terms of which one would be
 * enough, or a term that must not be there.
 */
export interface SearchStop {
  kind: 'needs' | 'one of' | 'barred';
  terms: string[];
}

/** What came of running a recruiter's search over a profile. */
export type SearchFit =
  | { kind: 'finds' }
  | { kind: 'misses'; stops: SearchStop[] }
  /** No search: where it goes wrong, in UTF-16 code units, and why. */
  | { kind: 'wrong'; at: number; why: Message };

/** Before a term that stops a search by being there. */
const not = 'NOT ';

export function searchFit(query: string, texts: SearchedTexts): SearchFit {
  const parsed = parseSearch(query);
  if (!parsed.ok) return { kind: 'wrong', at: parsed.at, why: parsed.why };
  const stops = requirements(parsed.search).flatMap((part) => stopsOf(part, texts));
  return stops.length === 0 ? { kind: 'finds' } : { kind: 'misses', stops };
}

/** What has to hold, each for itself. */
function requirements(search: Search): Search[] {
  return search.kind === 'and' ? search.parts.flatMap(requirements) : [search];
}

function stopsOf(part: Search, texts: SearchedTexts): SearchStop[] {
  const { found, stoppedBy } = runSearch(part, texts);
  if (found) return [];
  const isChoice = part.kind === 'or' && part.parts.every(({ kind }) => kind === 'term');
  const missing = stoppedBy.filter((term) => !term.startsWith(not));
  const barred = stoppedBy
    .filter((term) => term.startsWith(not))
    .map((term) => term.slice(not.length));
  const stops: SearchStop[] = [];
  if (missing.length > 0) stops.push({ kind: isChoice ? 'one of' : 'needs', terms: missing });
  if (barred.length > 0) stops.push({ kind: 'barred', terms: barred });
  return stops;
}
