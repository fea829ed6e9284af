import type { Check } from '../check.ts';
import type { ProfileSubject } from '../profile-subject.ts';

/** Searches by place find only those who say where they are. */
export const locationPresent: Check<ProfileSubject> = {
  id: 'location-present',
  section: 'profile',
  source: 'LinkedIn Recruiter: location is among the first filters of a search.',
  craft: false,
  run({ known }) {
    if (known.location === undefined) return null;
    return { share: known.location.trim() === '' ? 0 : 1 };
  },
};
