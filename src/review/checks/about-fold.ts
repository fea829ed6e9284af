import type { Check } from '../check.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** The thought in the first lines comes to its end before the cut. */
export const aboutFold: Check<TextSubject> = {
  id: 'about-fold',
  section: 'about',
  source: 'LinkedIn cuts the About by lines; on a desktop that is about 270 to 300 characters.',
  craft: true,
  run(subject) {
    const { fold, foldEnd } = thresholds.about;
    if (subject.text.length <= fold) return { share: 1 };
    const closes = subject.sentences.some(([, end]) => end >= 40 && end <= foldEnd);
    return closes
      ? { share: 1 }
      : { share: 0, ranges: [[fold, Math.min(subject.text.length, foldEnd)]] };
  },
};
