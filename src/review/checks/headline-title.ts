import { titleFromExperience } from '../changes/title.ts';
import type { Check } from '../check.ts';
import type { TextSubject } from '../subject.ts';

/** Recruiters search by title first: the role's own title, or a true alias, has to be there. */
export const headlineTitle: Check<TextSubject> = {
  id: 'headline-title',
  section: 'headline',
  source: 'LinkedIn Recruiter: the job title is the first filter of a search.',
  craft: false,
  seeks: true,
  run(subject) {
    const { title, titles } = subject;
    const values = { title: subject.role.guide.titles.name };
    if (!title) return { share: 0, values, changes: titleFromExperience(subject) };
    const ranges: [number, number][] = titles
      .filter(({ kind }) => kind === title.kind)
      .map(({ start, end }) => [start, end]);
    if (subject.titleIsWish) return { share: 0.4, says: 'wish', misplaced: true, values, ranges };
    if (title.kind === 'related')
      return { share: 0.55, values, ranges, changes: titleFromExperience(subject) };
    if (title.misspelt.length > 0)
      return { share: 0.6, says: 'misspelt', misplaced: true, values, ranges };
    return { share: 1, values, ranges };
  },
};
