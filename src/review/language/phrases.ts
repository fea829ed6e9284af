import { type Token, tokenize } from '../../skills/tokens.ts';
import type { Range } from '../review.ts';

/** Phrases ready to be found, by their first word. */
type PhraseIndex = Map<string, string[][]>;

/**
 * Makes a finder for a list of phrases: whole words, case and hyphens ignored, longest first.
 * The finder gives the ranges in the text the tokens were made from.
 */
export function phraseFinder(phrases: readonly string[]): (tokens: readonly Token[]) => Range[] {
  const index: PhraseIndex = new Map();
  for (const phrase of phrases) {
    const words = tokenize(phrase).map((token) => token.key);
    const first = words[0];
    if (!first) continue;
    const list = index.get(first) ?? [];
    list.push(words);
    list.sort((one, other) => other.length - one.length);
    index.set(first, list);
  }
  return (tokens) => findPhrases(tokens, index);
}

function findPhrases(tokens: readonly Token[], index: PhraseIndex): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens[at] as Token;
    const words = index
      .get(start.key)
      ?.find((phrase) => phrase.every((word, offset) => tokens[at + offset]?.key === word));
    if (!words) continue;
    at += words.length - 1;
    ranges.push([start.start, (tokens[at] as Token).end]);
  }
  return ranges;
}
