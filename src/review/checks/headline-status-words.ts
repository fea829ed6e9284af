import { withoutSegments } from '../changes/removal.ts';
import type { Check } from '../check.ts';
import type { TextSubject } from '../subject.ts';

/** The headline says what you do; that you are looking is what "Open to work" is for. */
export const headlineStatusWords: Check<TextSubject> = {
  id: 'headline-status-words',
  section: 'headline',
  source: 'Recruiters’ published advice; LinkedIn has an “Open to work” setting for it.',
  craft: true,
  run(subject) {
    const ranges = subject.statusWords;
    if (ranges.length === 0) return { share: 1 };
    return { share: 0, ranges, changes: withoutSegments(subject, ranges) };
  },
};
