import { withoutWord } from '../changes/removal.ts';
import type { Check } from '../check.ts';
import type { TextSubject } from '../subject.ts';

/** A claim anybody can make takes the place of a fact that only you have. */
export const headlineBuzzwords: Check<TextSubject> = {
  id: 'headline-buzzwords',
  section: 'headline',
  source: 'LinkedIn’s yearly lists of overused profile words, and surveys of recruiters.',
  craft: true,
  run(subject) {
    const ranges = subject.buzzwords;
    if (ranges.length === 0) return { share: 1 };
    const changes = ranges.flatMap((range) => withoutWord(subject.text, range));
    return {
      share: ranges.length === 1 ? 0.5 : 0,
      values: { count: ranges.length },
      ranges,
      changes,
    };
  },
};
