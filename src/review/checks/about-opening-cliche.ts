import type { Check } from '../check.ts';
import { phraseFinder } from '../language/phrases.ts';
import { openingCliches, plainTerms } from '../language/word-lists.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

const findCliches = phraseFinder(openingCliches, plainTerms);
const quotationMarks = '"“„«»”‟';

/** An opening that could stand on anybody's profile gives no reason to read on. */
export const aboutOpeningCliche: Check<TextSubject> = {
  id: 'about-opening-cliche',
  section: 'about',
  source: 'Recruiters’ published advice on openings.',
  craft: true,
  run(subject) {
    const start = subject.text.search(/\S/);
    if (start < 0) return { share: 0, says: 'blank' };
    const end = subject.sentences[0]?.[1] ?? 0;
    const until = Math.min(end, thresholds.about.foldEnd);
    if (quotationMarks.includes(subject.text[start] ?? ''))
      return { share: 0, says: 'quotation', ranges: [[start, end]] };
    const ranges = findCliches(subject.tokens.filter((token) => token.end <= until));
    return ranges.length === 0 ? { share: 1 } : { share: 0, ranges };
  },
};
