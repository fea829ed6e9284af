import type { Change } from '../check.ts';
import { holds } from '../language/ranges.ts';
import type { Range } from '../review.ts';
import type { TextSubject } from '../subject.ts';

/** Parts a long paragraph in two at the end of the sentence nearest to its middle. */
export function splitParagraph(subject: TextSubject, paragraph: Range): Change[] {
  const middle = (paragraph[0] + paragraph[1]) / 2;
  const ends = subject.sentences
    .filter((sentence) => holds(paragraph, sentence))
    .map(([, end]) => end)
    .filter((end) => end < paragraph[1] && /\s/.test(subject.text[end] ?? ''));
  const nearest = ends.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0];
  if (nearest === undefined) return [];
  let next = nearest;
  while (next < paragraph[1] && /\s/.test(subject.text[next] ?? '')) next++;
  return [{ start: nearest, end: next, replacement: '\n\n' }];
}
