import { findSkills } from '../../skills/match.ts';
import type { Check } from '../check.ts';
import type { ProfileSubject } from '../profile-subject.ts';

/** What the headline names, the rest of the profile backs. */
export const headlineBacked: Check<ProfileSubject> = {
  id: 'headline-backed',
  section: 'profile',
  source: 'Interviewers’ practice: a claim without a trace below it raises doubts.',
  craft: false,
  run({ known, role, lexicon, listedSkills, descriptions, inHeadline, inAbout }) {
    if (known.headline === undefined) return null;
    if (!known.skills && !known.experience && known.about === undefined) return null;
    // The role's own field is in its title ("Backend Developer"): naming it claims no skill.
    const named = new Set(inHeadline.map(({ skill }) => skill));
    for (const field of role.guide.field) named.delete(field);
    if (named.size === 0) return null;
    const below = [...descriptions.flatMap(({ hits }) => hits), ...inAbout];
    const certified = (known.certifications ?? []).flatMap(({ name }) => findSkills(name, lexicon));
    const backed = new Set<string>();
    for (const skill of [...listedSkills, ...[...below, ...certified].map(({ skill }) => skill)]) {
      if (skill === null) continue;
      // "Spring Boot" below backs "Spring" above.
      for (const name of [skill, ...(lexicon.entries.get(skill)?.includes ?? [])]) backed.add(name);
    }
    const open = [...named].filter((skill) => !backed.has(skill));
    const share = (named.size - open.length) / named.size;
    return { share, values: { count: named.size, missing: open.slice(0, 4).join(', ') } };
  },
};
