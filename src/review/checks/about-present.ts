import type { Check } from '../check.ts';
import type { TextSubject } from '../subject.ts';

/** An About that is more than a title. */
export const aboutPresent: Check<TextSubject> = {
  id: 'about-present',
  section: 'about',
  source: 'LinkedIn Help: the About section introduces a member in their own words.',
  craft: true,
  run(subject) {
    if (subject.isBlank) return { share: 0, says: 'blank' };
    return { share: subject.sentences.length > 1 ? 1 : 0.5 };
  },
};
