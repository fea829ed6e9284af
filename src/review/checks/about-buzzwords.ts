import { withoutWord } from '../changes/removal.ts';
import type { Check } from '../check.ts';
import { parts, rangeOf, within } from '../language/ranges.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** Tired words, save where a number in the same sentence backs them. */
export const aboutBuzzwords: Check<TextSubject> = {
  id: 'about-buzzwords',
  section: 'about',
  source: 'LinkedIn’s yearly lists of overused profile words, and surveys of recruiters.',
  craft: true,
  run(subject) {
    const numbersIn = parts(subject.numbers.map(rangeOf));
    const isBacked = within(subject.sentences.filter((range) => numbersIn(range).length > 0));
    const ranges = subject.buzzwords.filter((range) => !isBacked(range));
    const values = { count: ranges.length, most: thresholds.about.buzzwords };
    if (ranges.length <= thresholds.about.buzzwords) return { share: 1, values, ranges };
    const changes = ranges.flatMap((range) => withoutWord(subject.text, range));
    return { share: ranges.length === 2 ? 0.5 : 0, values, ranges, changes };
  },
};
