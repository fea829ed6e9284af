import type { Range } from '../review.ts';

const holdsWord = /[\p{L}\p{N}]/u;

/**
 * The words within a range as a reader counts them: what stands between two spaces and holds a
 * letter or a digit. "Board-certified", "I’ve" and "9,000" are one each.
 */
export function wordCount(text: string, [start, end]: Range): number {
  let count = 0;
  for (let at = start; at < end; ) {
    while (at < end && isSpace(text, at)) at++;
    const from = at;
    while (at < end && !isSpace(text, at)) at++;
    if (at > from && holdsWord.test(text.slice(from, at))) count++;
  }
  return count;
}

/** Plain letters are the most by far, and need no pattern. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text[at] as string);
}

/** A line of fewer words is a label, a tag or an item: no sentence of prose. */
const shortestSentence = 5;

/** Those of a text's sentences that are prose. */
export const prose = (text: string, sentences: readonly Range[]): Range[] =>
  sentences.filter((sentence) => wordCount(text, sentence) >= shortestSentence);
