import { aboutLimit } from '../../profile/limits.ts';
import type { Check } from '../check.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** Room for a hook, proof and a way to reach you; not so much that nobody ends it. */
export const aboutLength: Check<TextSubject> = {
  id: 'about-length',
  section: 'about',
  source: 'LinkedIn’s form takes 2,600 characters; coaches advise about 600 to 2,000.',
  craft: true,
  run(subject) {
    const written = subject.text.trim().length;
    const { length } = subject;
    const { half, full, long } = thresholds.about;
    const values = { length, half, full, long, limit: aboutLimit };
    if (written > aboutLimit)
      return {
        share: 0,
        says: 'over',
        values: { ...values, length: written },
        ranges: [[aboutLimit, subject.text.length]],
      };
    if (length > long) return { share: 0.6, says: 'long', values };
    if (length >= full) return { share: 1, values };
    // Half the points at `half`, rising to all of them at `full`; nothing is won by one more word.
    return length >= half
      ? { share: 0.5 + (0.5 * (length - half)) / (full - half), values }
      : { share: (0.3 * length) / half, values };
  },
};
