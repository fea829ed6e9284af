import { type Token, tokenize } from '../../skills/tokens.ts';
import type { Range } from '../review.ts';

/** A phrase as words; an exempt one is read over, so that no phrase is found inside it. */
interface Phrase {
  words: string[];
  exempt: boolean;
}

/** Phrases ready to be found, by their first word. */
type PhraseIndex = Map<string, Phrase[]>;

/**
 * Makes a finder for a list of phrases: whole words, case and hyphens ignored, longest first.
 * The finder gives the ranges in the text the tokens were made from.
 *
 * @param except longer phrases in which the words mean something else ("urgent care")
 */
export function phraseFinder(
  phrases: readonly string[],
  except: readonly string[] = [],
): (tokens: readonly Token[]) => Range[] {
  const index: PhraseIndex = new Map();
  for (const phrase of phrases) addPhrase(index, phrase, false);
  for (const phrase of except) addPhrase(index, phrase, true);
  for (const list of index.values())
    list.sort((one, other) => other.words.length - one.words.length);
  return (tokens) => findPhrases(tokens, index);
}

function addPhrase(index: PhraseIndex, phrase: string, exempt: boolean): void {
  const words = tokenize(phrase).map((token) => token.key);
  const first = words[0];
  if (!first) return;
  const list = index.get(first) ?? [];
  list.push({ words, exempt });
  index.set(first, list);
}

function findPhrases(tokens: readonly Token[], index: PhraseIndex): Range[] {
  const ranges: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const start = tokens[at] as Token;
    const phrase = index
      .get(start.key)
      ?.find(({ words }) => words.every((word, offset) => isNext(tokens, at, offset, word)));
    if (!phrase) continue;
    at += phrase.words.length - 1;
    if (!phrase.exempt) ranges.push([start.start, (tokens[at] as Token).end]);
  }
  return ranges;
}

/** Is this the phrase's next word, not parted from the one before by a bar or a blank line? */
function isNext(tokens: readonly Token[], at: number, offset: number, word: string): boolean {
  const token = tokens[at + offset];
  if (token?.key !== word) return false;
  const previous = tokens[at + offset - 1];
  return offset === 0 || !previous || token.start - previous.end <= 2;
}
