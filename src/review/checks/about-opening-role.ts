import type { Check } from '../check.ts';
import type { Range } from '../review.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** The first lines are all that most readers see: they say what you do. */
export const aboutOpeningRole: Check<TextSubject> = {
  id: 'about-opening-role',
  section: 'about',
  source: 'LinkedIn hides the rest behind “… more” after about 270 characters.',
  craft: false,
  seeks: true,
  run(subject) {
    const { opening, foldEnd } = thresholds.about;
    const values = { opening, title: subject.role.guide.titles.name };
    const within = (end: number) => {
      const titles = subject.titles.filter((hit) => hit.end <= end);
      const core = subject.hits.filter(
        (hit) => hit.end <= end && subject.role.core.some(({ anyOf }) => anyOf.has(hit.skill)),
      );
      return { titles, core, found: [...titles, ...core] };
    };
    const ranges = (found: { start: number; end: number }[]): Range[] =>
      found.map(({ start, end }) => [start, end]);
    const early = within(opening);
    if (early.titles.some(({ kind }) => kind === 'title') || early.core.length > 1)
      return { share: 1, values, ranges: ranges(early.found) };
    if (early.found.length > 0) return { share: 0.7, values, ranges: ranges(early.found) };
    const late = within(foldEnd);
    if (late.found.length > 0)
      return { share: 0.5, says: 'late', misplaced: true, values, ranges: ranges(late.found) };
    return { share: 0, values };
  },
};
