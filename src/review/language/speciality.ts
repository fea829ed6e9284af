import type { Range } from '../review.ts';
import type { TextSubject } from '../subject.ts';
import { parts, rangeOf, within } from './ranges.ts';
import { smallWords } from './word-lists.ts';

/** What follows "at" or "@" is the employer's name: a few words with capitals. */
const employer =
  /(?:^|\s)(?:at|@|bei|chez|en)\s?[\p{Lu}\d][\p{L}\p{N}.&'’-]{0,30}(?:\s(?:(?:of|and|&|the|de|und|et|y)\s)?[\p{Lu}\d][\p{L}\p{N}.&'’-]{0,30}){0,4}/gu;

/** Words that a title carries with it and that set nobody apart. */
const titleWords = new Set(
  'senior junior lead principal staff head chief mid level intern trainee developer developers engineer engineers engineering software manager specialist consultant professional full stack student graduate candidate exp experience ex former currently year since seit depuis desde years yrs yr jahre años ans anos'.split(
    ' ',
  ),
);

/**
 * Pieces of a headline that say what sets the person apart: at least one word that is neither
 * title, skill, employer, status nor tired word, two where the piece stands alone.
 */
export function speciality(subject: TextSubject): Range[] {
  const titles = subject.titles.map(rangeOf);
  const isTaken = within([
    ...titles,
    ...subject.buzzwords,
    ...subject.statusWords,
    ...subject.numbers.map(rangeOf),
    ...employers(subject.text),
    ...subject.hits.map(rangeOf),
  ]);
  const telling = parts(
    subject.tokens
      .filter(
        ({ key }) =>
          key.length >= 3 && !smallWords.has(key) && !titleWords.has(key) && !/^\d/.test(key),
      )
      .map(rangeOf)
      .filter((range) => !isTaken(range)),
  );
  const titlesIn = parts(titles);
  const boasts = parts(subject.buzzwords);
  const begs = parts(subject.statusWords);
  return subject.segments.filter((segment) => {
    // A piece that begs or boasts is no speciality, whatever else stands in it.
    if (boasts(segment).length > 0 || begs(segment).length > 0) return false;
    return telling(segment).length >= (titlesIn(segment).length > 0 ? 1 : 2);
  });
}

function employers(text: string): Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(employer))
    ranges.push([match.index, match.index + match[0].length]);
  return ranges;
}
