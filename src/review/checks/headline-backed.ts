import { findSkills } from '../../skills/match.ts';
import type { Check } from '../check.ts';
import type { ProfileSubject } from '../profile-subject.ts';

/** What the headline names, the rest of the profile backs. */
export const headlineBacked: Check<ProfileSubject> = {
  id: 'headline-backed',
  section: 'profile',
  source: 'Interviewers’ practice: a claim without a trace below it raises doubts.',
  craft: false,
  run({ known, lexicon, listedSkills, descriptions }) {
    if (known.headline === undefined) return null;
    if (!known.skills && !known.experience && known.about === undefined) return null;
    const named = new Set(findSkills(known.headline, lexicon).map(({ skill }) => skill));
    if (named.size === 0) return null;
    const below = [
      ...descriptions.flatMap(({ hits }) => hits),
      ...findSkills(known.about ?? '', lexicon),
    ];
    const backed = new Set([...listedSkills, ...below.map(({ skill }) => skill)]);
    const open = [...named].filter((skill) => !backed.has(skill));
    const share = (named.size - open.length) / named.size;
    return { share, values: { count: named.size, missing: open.slice(0, 4).join(', ') } };
  },
};
