import { headlineLimit } from '../../profile/limits.ts';
import type { Check } from '../check.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** Long enough to say something, within what the form takes; no bonus for filling it. */
export const headlineLength: Check<TextSubject> = {
  id: 'headline-length',
  section: 'headline',
  source: 'LinkedIn’s form takes 220 characters (counter seen 2026-07).',
  craft: true,
  run(subject) {
    const written = subject.text.trim().length;
    const { length } = subject;
    const values = { length, shortest: thresholds.headline.shortest, limit: headlineLimit };
    if (written > headlineLimit)
      return {
        share: 0,
        says: 'long',
        values: { ...values, length: written },
        ranges: [[headlineLimit, subject.text.length]],
      };
    return { share: Math.min(1, length / thresholds.headline.shortest), values };
  },
};
