import type { Token } from '../../skills/tokens.ts';

/** A term at one place of the posting; words are indices of tokens, `last` exclusive. */
export interface TermSpan {
  first: number;
  last: number;
  start: number;
  end: number;
  /** The lexicon's name; null for what no lexicon knows. */
  skill: string | null;
  unsure: boolean;
}

/** A term of which the lexicon knows nothing. */
export const unknownSpan = (
  tokens: readonly Token[],
  first: number,
  last: number,
  unsure: boolean,
): TermSpan => ({
  first,
  last,
  start: (tokens[first] as Token).start,
  end: (tokens[last - 1] as Token).end,
  skill: null,
  unsure,
});

/** What stands between a word and the next one. */
export const gapAfter = (text: string, tokens: readonly Token[], index: number): string =>
  text.slice((tokens[index] as Token).end, tokens[index + 1]?.start ?? text.length);
