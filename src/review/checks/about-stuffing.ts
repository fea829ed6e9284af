import type { Check } from '../check.ts';
import { parts, rangeOf } from '../language/ranges.ts';
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
    for (const hit of subject.hits) {
      const ranges = counts.get(hit.skill) ?? [];
      ranges.push(rangeOf(hit));
      counts.set(hit.skill, ranges);
    }
    for (const [skill, ranges] of counts)
      if (ranges.length > repeats)
        return { share: 0, says: 'repeats', values: { skill, count: ranges.length }, ranges };
    const skillsIn = parts(subject.hits.map(rangeOf));
    const bare = subject.bareSentences.filter(
      (sentence) => skillsIn(sentence).length > bareSkillsInLine,
    );
    // One closing line of tools is welcome; a text made of such lines is a list.
    if (bare.length > 1 || subject.listedShare > 0.5)
      return { share: 0, values: { most: bareSkillsInLine }, ranges: subject.bareSentences };
    return { share: 1 };
  },
};
