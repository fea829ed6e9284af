import type { Check } from '../check.ts';
import type { ProfileSubject } from '../profile-subject.ts';
import { thresholds } from '../rubric.ts';

/** The card shows only the first skills: they should be the role's. */
export const skillsTop: Check<ProfileSubject> = {
  id: 'skills-top',
  section: 'profile',
  source: 'LinkedIn’s profile page shows two or three skills and hides the rest.',
  craft: false,
  run({ known, listedSkills, role }) {
    if (!known.skills || known.skills.length === 0) return null;
    const top = listedSkills.slice(0, thresholds.profile.topSkills);
    const core = top.filter((skill) => skill !== null && role.keywords.has(skill));
    const values = { count: core.length, most: top.length };
    return { share: core.length / Math.max(1, top.length), values };
  },
};
