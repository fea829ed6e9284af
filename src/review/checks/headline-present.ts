import type { Check } from '../check.ts';
import { speciality } from '../language/speciality.ts';
import type { TextSubject } from '../subject.ts';

/** LinkedIn fills in "Title at Company" by itself; a headline has to say more than that. */
export const headlinePresent: Check<TextSubject> = {
  id: 'headline-present',
  section: 'headline',
  source: 'LinkedIn Help: the headline defaults to the current position until it is edited.',
  craft: true,
  run(subject) {
    if (subject.isBlank) return { share: 0, says: 'blank' };
    const { keywords, numbers } = subject;
    const beyondTitle = keywords.length + numbers.length + speciality(subject).length;
    if (beyondTitle >= 2) return { share: 1 };
    return beyondTitle === 1 ? { share: 0.5 } : { share: 0 };
  },
};
