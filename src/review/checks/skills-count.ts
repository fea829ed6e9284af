import type { Check } from '../check.ts';
import type { ProfileSubject } from '../profile-subject.ts';
import { thresholds } from '../rubric.ts';

/** Skills are what search filters work on: at least five, better ten. */
export const skillsCount: Check<ProfileSubject> = {
  id: 'skills-count',
  section: 'profile',
  source: 'LinkedIn Help: members with five or more skills are found more often; up to 100 fit.',
  craft: false,
  run({ known }) {
    if (!known.skills) return null;
    const count = Math.max(known.skills.length, known.skillsTotal ?? 0);
    const { some, enough } = thresholds.profile.skills;
    const values = { count, some, enough };
    if (count >= enough) return { share: 1, values };
    return { share: count >= some ? 0.6 : (0.6 * count) / some, values };
  },
};
