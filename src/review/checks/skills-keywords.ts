import type { Check } from '../check.ts';
import type { ProfileSubject } from '../profile-subject.ts';
import { thresholds } from '../rubric.ts';

/** Each core theme of the role has a skill in the Skills section. */
export const skillsKeywords: Check<ProfileSubject> = {
  id: 'skills-keywords',
  section: 'profile',
  source: 'LinkedIn Recruiter: the skill filter reads the Skills section.',
  craft: false,
  run({ known, listedSkills, role }) {
    // Of a list that is only begun, nobody can say what it lacks.
    if (!known.skills || known.skillsTotal !== undefined || role.core.length === 0) return null;
    const open = role.core.filter(
      ({ anyOf }) => !listedSkills.some((skill) => skill !== null && anyOf.has(skill)),
    );
    const covered = role.core.length - open.length;
    const share = Math.min(1, covered / role.core.length / thresholds.profile.keywordShare);
    const missing = open.slice(0, 4).map(({ theme }) => theme);
    return { share, values: { covered, core: role.core.length, missing: missing.join(', ') } };
  },
};
