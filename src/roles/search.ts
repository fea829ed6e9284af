import type { KnownProfile } from '../profile/profile.ts';
import { tokenize } from '../skills/tokens.ts';

/** A Boolean search as recruiters write them. */
export type Search =
  | { kind: 'term'; text: string; words: string[] }
  | { kind: 'and' | 'or'; parts: Search[] }
  | { kind: 'not'; part: Search };

export type ParsedSearch =
  | { ok: true; search: Search }
  /** `at` is the offset, in UTF-16 code units, where the search goes wrong. */
  | { ok: false; at: number; why: { key: string; values: Record<string, string | number> } };

/** The texts of a profile that a search reads, as words. */
export type SearchedTexts = readonly string[][];

type Piece =
  | { kind: 'open' | 'close' | 'AND' | 'OR' | 'NOT'; at: number; end: number }
  | { kind: 'term'; text: string; at: number; end: number };

/** A search longer or nested deeper than this is no search, and is not read on. */
const longest = 2_000;
const deepest = 30;

class SearchMistake extends Error {
  readonly at: number;
  readonly key: string;

  constructor(key: string, at: number) {
    super(key);
    this.key = key;
    this.at = at;
  }
}

/**
 * Reads a search in LinkedIn's syntax: quotes for phrases, AND, OR and NOT in capitals, round
 * brackets; words side by side mean AND. NOT binds closest, then AND, then OR.
 */
export function parseSearch(query: string): ParsedSearch {
  try {
    if (query.length > longest) throw new SearchMistake('long', longest);
    const pieces = piecesOf(query);
    if (pieces.length === 0) throw new SearchMistake('empty', 0);
    const reader = new PieceReader(pieces, query.length);
    const search = reader.either(0);
    reader.expectEnd();
    return { ok: true, search };
  } catch (mistake) {
    if (!(mistake instanceof SearchMistake)) throw mistake;
    return { ok: false, at: mistake.at, why: { key: `search.${mistake.key}`, values: {} } };
  }
}

function piecesOf(query: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < query.length; ) {
    const character = query[at] as string;
    if (/\s/.test(character)) at++;
    else if (character === '(' || character === ')') {
      pieces.push({ kind: character === '(' ? 'open' : 'close', at, end: at + 1 });
      at++;
    } else if (isQuote(character)) {
      const end = endOfQuote(query, at + 1);
      if (end < 0) throw new SearchMistake('quote', at);
      pieces.push({ kind: 'term', text: query.slice(at + 1, end), at, end: end + 1 });
      at = end + 1;
    } else {
      let end = at;
      while (
        end < query.length &&
        !/[\s()]/.test(query[end] as string) &&
        !isQuote(query[end] as string)
      )
        end++;
      const word = query.slice(at, end);
      const isOperator = word === 'AND' || word === 'OR' || word === 'NOT';
      pieces.push(isOperator ? { kind: word, at, end } : { kind: 'term', text: word, at, end });
      at = end;
    }
  }
  return pieces;
}

const isQuote = (character: string): boolean => '"“”'.includes(character);

function endOfQuote(query: string, from: number): number {
  for (let at = from; at < query.length; at++) if (isQuote(query[at] as string)) return at;
  return -1;
}

class PieceReader {
  readonly #pieces: readonly Piece[];
  readonly #length: number;
  #next = 0;

  constructor(pieces: readonly Piece[], length: number) {
    this.#pieces = pieces;
    this.#length = length;
  }

  either(depth: number): Search {
    const parts = [this.#all(depth)];
    while (this.#takes('OR')) parts.push(this.#all(depth));
    return parts.length === 1 ? (parts[0] as Search) : { kind: 'or', parts };
  }

  expectEnd(): void {
    const piece = this.#pieces[this.#next];
    if (piece) throw new SearchMistake('close', piece.at);
  }

  #all(depth: number): Search {
    const parts = [this.#one(depth)];
    for (;;) {
      const piece = this.#pieces[this.#next];
      if (!piece || piece.kind === 'close' || piece.kind === 'OR') break;
      if (piece.kind === 'AND') this.#next++;
      parts.push(this.#one(depth));
    }
    return parts.length === 1 ? (parts[0] as Search) : { kind: 'and', parts };
  }

  #one(depth: number): Search {
    if (depth > deepest) throw new SearchMistake('deep', this.#here());
    const piece = this.#pieces[this.#next++];
    if (!piece) throw new SearchMistake('unfinished', this.#length);
    if (piece.kind === 'NOT') return { kind: 'not', part: this.#one(depth + 1) };
    if (piece.kind === 'term') return term(piece);
    if (piece.kind !== 'open') throw new SearchMistake('operator', piece.at);
    const inside = this.either(depth + 1);
    if (!this.#takes('close')) throw new SearchMistake('open', piece.at);
    return inside;
  }

  #takes(kind: Piece['kind']): boolean {
    if (this.#pieces[this.#next]?.kind !== kind) return false;
    this.#next++;
    return true;
  }

  #here(): number {
    return this.#pieces[this.#next]?.at ?? this.#length;
  }
}

function term({ text, at }: { text: string; at: number }): Search {
  const words = tokenize(text).map(({ key }) => key);
  if (words.length === 0) throw new SearchMistake('blank', at);
  return { kind: 'term', text, words };
}

/** The texts of a profile that recruiters' searches read: headline, About, titles and skills. */
export function searchedTexts(known: KnownProfile): SearchedTexts {
  return [
    known.headline ?? '',
    known.about ?? '',
    ...(known.experience ?? []).map(({ title }) => title),
    ...(known.skills ?? []).map(({ name }) => name),
  ].map((text) => tokenize(text).map(({ key }) => key));
}

/** Whether a search finds a profile, and if not, the terms that stop it. */
export interface SearchResult {
  found: boolean;
  /** Terms that would have to be there; with "NOT " before those that would have to go. */
  stoppedBy: string[];
}

/** Runs a search over the texts of a profile. */
export function runSearch(search: Search, texts: SearchedTexts): SearchResult {
  const stoppedBy = stops(search, texts, true);
  return { found: stoppedBy.length === 0, stoppedBy: [...new Set(stoppedBy)] };
}

/** The terms that keep a part from being true (or, where not `wanted`, from being false). */
function stops(search: Search, texts: SearchedTexts, wanted: boolean): string[] {
  if (search.kind === 'not') return stops(search.part, texts, !wanted);
  if (search.kind === 'term') {
    if (texts.some((words) => holdsPhrase(words, search.words)) === wanted) return [];
    return [wanted ? search.text : `NOT ${search.text}`];
  }
  const each = search.parts.map((part) => stops(part, texts, wanted));
  // Of a choice, one true part is enough; where it must be false, every part has to be.
  const needsAll = (search.kind === 'and') === wanted;
  if (needsAll) return each.flat();
  return each.some((terms) => terms.length === 0) ? [] : each.flat();
}

function holdsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  for (let at = 0; at + phrase.length <= words.length; at++)
    if (phrase.every((word, offset) => words[at + offset] === word)) return true;
  return false;
}
