import { paragraphBreak } from '../../../review/changes/paragraphs.ts';
import type { Range } from '../../../review/review.ts';
import { thresholds } from '../../../review/rubric.ts';
import type { AboutText } from './about-text.ts';
import type { Candidate } from './candidate.ts';

/** A paragraph no longer than this is not parted, and an invitation is not parted off shorter. */
export const shortParagraph = 200;

/**
 * Long paragraphs parted in two; where there are too few paragraphs, the longest one. Each gives
 * one place at a time: the halves are looked at when they are there.
 */
export function paragraphBreaks(about: AboutText): Candidate[] {
  const { subject, text } = about;
  const { least, longest } = thresholds.about.paragraphs;
  const prose = subject.lines.filter((line) => !about.isBullet(line));
  let wanted = prose.filter(([start, end]) => end - start > longest);
  if (wanted.length === 0 && about.ownParagraphs.length < least)
    wanted = prose
      .filter(([start, end]) => end - start > shortParagraph)
      .sort((one, other) => lengthOf(other) - lengthOf(one))
      .slice(0, 1);
  // A first sentence of ours stands in the place of one of the user's.
  const counts = (sentence: Range) =>
    sentence === subject.sentences[0] || !about.isOurs(text.slice(...about.trimmed(sentence)));
  return wanted.flatMap((line) => {
    const [start, end] = paragraphBreak(subject, line, counts) ?? [0, 0];
    const invites = about
      .ranges('about-invitation')
      .some(([from]) => from >= end && from < line[1]);
    if (start === 0 || (invites && line[1] - end <= shortParagraph)) return [];
    return [
      {
        id: `paragraph:${about.wordBefore(start)}¶${about.wordFrom(end)}`,
        kind: 'paragraph',
        start,
        end,
        replacement: about.parting,
        around: about.around([start, end]),
        why: { key: 'about-paragraphs.fix', values: {} },
        facts: [],
        mayGainNothing: text.length > longest,
      } satisfies Candidate,
    ];
  });
}

const lengthOf = ([start, end]: Range): number => end - start;
