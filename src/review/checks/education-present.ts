import type { Check } from '../check.ts';
import type { ProfileSubject } from '../profile-subject.ts';

/** A school, course or apprenticeship, whichever way led into the work. */
export const educationPresent: Check<ProfileSubject> = {
  id: 'education-present',
  section: 'profile',
  source: 'LinkedIn Recruiter filters by education where a posting asks for it.',
  craft: false,
  run({ known }) {
    if (!known.education) return null;
    return { share: known.education.length > 0 ? 1 : 0 };
  },
};
