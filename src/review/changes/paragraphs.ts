import type { Change } from '../check.ts';
import type { Range } from '../review.ts';
import type { TextSubject } from '../subject.ts';

/** As many ends of sentences are looked at. */
const mostPlaces = 40;

/** Parts a long paragraph in two, with as many sentences before as behind. */
export function splitParagraph(subject: TextSubject, paragraph: Range): Change[] {
  const gap = paragraphBreak(subject, paragraph);
  return gap ? [{ start: gap[0], end: gap[1], replacement: '\n\n' }] : [];
}

/**
 * The gap between two sentences of a paragraph that lies nearest to its middle, by the number of
 * sentences; null where there is none that is sure to be one.
 *
 * @param counts whether a sentence counts: one that was only just put in must not move the middle
 */
export function paragraphBreak(
  subject: TextSubject,
  paragraph: Range,
  counts: (sentence: Range) => boolean = () => true,
): Range | null {
  const { text } = subject;
  const inside = subject.sentences.filter(
    ([start, end]) => start < paragraph[1] && end > paragraph[0],
  );
  const middle = inside.filter(counts).length / 2;
  let before = 0;
  const places = inside.flatMap((sentence) => {
    if (counts(sentence)) before++;
    const [, end] = sentence;
    return end < paragraph[1] ? [{ end, distance: Math.abs(before - middle) }] : [];
  });
  const [place] = places
    .sort((one, other) => one.distance - other.distance || other.end - one.end)
    // Each look goes through the paragraph: in an endless one the nearest have to do.
    .slice(0, mostPlaces)
    .filter(({ end }) => isWholeEnd(text, paragraph[0], end));
  const start = place?.end ?? null;
  if (start === null) return null;
  let end = start;
  while (end < paragraph[1] && /\s/.test(text[end] ?? '')) end++;
  return [start, end];
}

/** An abbreviation, an initial or a number in front of its stop: "approx.", "J.", "no. 4". */
const noEnd =
  /(?:^|[\s(.])(?:\p{L}|[eig]|mr|mrs|ms|dr|prof|st|no|nr|vs|etc|approx|ca|incl|inc|ltd|co|bzw|usw|ggf|tel|dept|est|max|min|avg|yrs|hrs|[zudv]\s?\.\s?[abhr])\.$/iu;

/** Does a sentence surely end here, with no bracket or quotation left open in the paragraph? */
function isWholeEnd(text: string, from: number, end: number): boolean {
  const before = text.slice(from, end);
  const next = text.slice(end, end + 100).trimStart()[0] ?? '';
  if (!/\s/.test(text[end] ?? '') || /[\p{Ll},;:)\]]/u.test(next)) return false;
  if (noEnd.test(before.slice(-16))) return false;
  const count = (sign: string) => before.split(sign).length - 1;
  return count('(') <= count(')') && count('“') <= count('”') && count('"') % 2 === 0;
}
