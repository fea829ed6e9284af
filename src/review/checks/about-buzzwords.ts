import { withoutWord } from '../changes/removal.ts';
import type { Check } from '../check.ts';
import { holds } from '../language/structure.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** Tired words, save where a number in the same sentence backs them. */
export const aboutBuzzwords: Check<TextSubject> = {
  id: 'about-buzzwords',
  section: 'about',
  source: 'LinkedIn’s yearly lists of overused profile words, and surveys of recruiters.',
  craft: true,
  run(subject) {
    const backed = subject.sentences.filter((sentence) =>
      subject.numbers.some(({ start, end }) => holds(sentence, [start, end])),
    );
    const ranges = subject.buzzwords.filter(
      (range) => !backed.some((sentence) => holds(sentence, range)),
    );
    const values = { count: ranges.length, most: thresholds.about.buzzwords };
    if (ranges.length <= thresholds.about.buzzwords) return { share: 1, values, ranges };
    const changes = ranges.flatMap((range) => withoutWord(subject.text, range));
    return { share: ranges.length === 2 ? 0.5 : 0, values, ranges, changes };
  },
};
