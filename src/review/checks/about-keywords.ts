import { closingSkills } from '../changes/keywords.ts';
import type { Check } from '../check.ts';
import type { Range } from '../review.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** The core of the role, theme by theme; each theme counts once however often it is named. */
export const aboutKeywords: Check<TextSubject> = {
  id: 'about-keywords',
  section: 'about',
  source: 'LinkedIn Recruiter: keyword search reads the About section.',
  craft: false,
  seeks: true,
  run(subject) {
    const { core } = subject.role;
    if (core.length === 0) return null;
    const covered = subject.coveredThemes;
    const reached = covered.length / core.length;
    const band = thresholds.about.coverage.find(([least]) => reached >= least);
    const missing = core.map(({ theme }) => theme).filter((theme) => !covered.includes(theme));
    const ranges: Range[] = subject.keywords.flatMap((keyword) => keyword.ranges);
    const values = {
      covered: covered.length,
      core: core.length,
      missing: missing.slice(0, 4).join(', '),
    };
    const changes = missing.length > 0 ? closingSkills(subject) : [];
    return { share: band?.[1] ?? 0, values, ranges, changes };
  },
};
