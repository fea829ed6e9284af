import type { Check } from '../check.ts';
import type { Range } from '../review.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** The same word again and again, or lines that are nothing but skills, read like spam. */
export const aboutStuffing: Check<TextSubject> = {
  id: 'about-stuffing',
  section: 'about',
  source: 'LinkedIn Help and recruiters alike warn of keyword stuffing.',
  craft: true,
  run(subject) {
    const { repeats, bareSkillsInLine } = thresholds.about;
    const counts = new Map<string, Range[]>();
    for (const { skill, start, end } of subject.hits)
      counts.set(skill, [...(counts.get(skill) ?? []), [start, end]]);
    for (const [skill, ranges] of counts)
      if (ranges.length > repeats)
        return { share: 0, says: 'repeats', values: { skill, count: ranges.length }, ranges };
    const bare = subject.bareLines.filter(
      ([start, end]) =>
        subject.hits.filter((hit) => hit.start >= start && hit.end <= end).length >
        bareSkillsInLine,
    );
    // One closing line of tools is welcome; a text made of such lines is a list.
    if (bare.length > 1 || subject.listedShare > 0.5)
      return { share: 0, values: { most: bareSkillsInLine }, ranges: subject.bareLines };
    return { share: 1 };
  },
};
