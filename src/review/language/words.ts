import type { Range } from '../review.ts';

/**
 * The words within a range as a reader counts them: what stands between two spaces and holds a
 * letter or a digit. "Board-certified", "I’ve" and "9,000" are one each.
 */
export function wordsIn(text: string, [start, end]: Range): Range[] {
  const words: Range[] = [];
  for (const match of text.slice(start, end).matchAll(/\S+/g))
    if (/[\p{L}\p{N}]/u.test(match[0])) {
      const at = start + match.index;
      words.push([at, at + match[0].length]);
    }
  return words;
}

/** A line of fewer words is a label, a tag or an item: no sentence of prose. */
const shortestSentence = 5;

/** Those of a text's sentences that are prose. */
export const prose = (text: string, sentences: readonly Range[]): Range[] =>
  sentences.filter((sentence) => wordsIn(text, sentence).length >= shortestSentence);
