import type { Check } from '../check.ts';
import { rangesOf } from '../language/numbers.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** A number with a unit shows the size of what you did; years in the job count half. */
export const aboutNumbers: Check<TextSubject> = {
  id: 'about-numbers',
  section: 'about',
  source: 'Hiring managers’ published advice: quantify what you did.',
  craft: true,
  seeks: true,
  run(subject) {
    const { some, enough } = thresholds.about.numbers;
    const measures = subject.numbers.filter(({ kind }) => kind === 'measure').length;
    const years = subject.numbers.length - measures;
    const worth = measures + Math.min(1, years) * 0.5;
    const ranges = rangesOf(subject.numbers);
    const values = { count: measures, enough };
    if (worth >= enough) return { share: 1, values, ranges };
    if (worth >= some) return { share: 0.65, values, ranges };
    return { share: worth > 0 ? 0.3 : 0, values, ranges };
  },
};
