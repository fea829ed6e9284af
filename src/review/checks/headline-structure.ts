import type { Check } from '../check.ts';
import { isBareList } from '../language/bare-list.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** Two to four pieces read at a glance; a chain of twenty does not. */
export const headlineStructure: Check<TextSubject> = {
  id: 'headline-structure',
  section: 'headline',
  source: 'Readability guidance: people scan headlines in pieces.',
  craft: true,
  run(subject) {
    const separators = Math.max(0, subject.segments.length - 1);
    const { least, most, tooMany } = thresholds.headline.separators;
    const values = { count: separators, most };
    if (isBareList(subject)) return { share: 0, says: 'list', values };
    if (separators >= tooMany) return { share: 0, values };
    if (separators > most) return { share: 0.5, values };
    if (separators < least) return { share: 0.5, says: 'single', values };
    return { share: 1, values };
  },
};
