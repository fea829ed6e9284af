import { sentences } from '../../review/language/structure.ts';
import type { Range } from '../../review/review.ts';
import { blanksIn } from '../headline/blanks.ts';

/**
 * The text as it counts: without the sentences that wait for a blank to be filled. What nobody has
 * said yet must earn nothing.
 */
export function withoutBlanks(text: string): string {
  const blanks = blanksIn(text);
  if (blanks.length === 0) return text;
  let left = '';
  let from = 0;
  for (const [start, end] of sentencesAround(text, blanks)) {
    if (start < from) continue;
    left += text.slice(from, start);
    from = end;
  }
  return (left + text.slice(from))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The sentences with a blank; a mark of the end inside a blank ends none. */
function sentencesAround(text: string, blanks: readonly Range[]): Range[] {
  let masked = text;
  for (const [start, end] of blanks) {
    // A question ends its sentence where the next one begins behind it.
    const closes = /[.?!]\}$/.test(text.slice(start, end)) && !/^\s*\p{Ll}/u.test(text.slice(end));
    const mask = 'x'.repeat(end - start - 1) + (closes ? '.' : 'x');
    masked = masked.slice(0, start) + mask + masked.slice(end);
  }
  return sentences(masked)
    .filter((sentence) => blanks.some(([start]) => sentence[0] <= start && start < sentence[1]))
    .map(([start, end]) => [start, text[end - 1] === '\n' ? end - 1 : end]);
}
