import { moveTitleFirst } from '../changes/title.ts';
import type { Check } from '../check.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** Search results and comments show only the beginning of a headline. */
export const headlineTitleEarly: Check<TextSubject> = {
  id: 'headline-title-early',
  section: 'headline',
  source: 'Seen on LinkedIn 2026: lists cut a headline at about 60 characters.',
  craft: false,
  seeks: true,
  run(subject) {
    const { title } = subject;
    const values = { early: thresholds.headline.early };
    if (!title) return { share: 0, says: 'missing', values };
    const worth = title.kind === 'related' || subject.titleIsWish ? 0.5 : 1;
    if (title.end <= thresholds.headline.early) return { share: worth, values };
    const ranges: [number, number][] = [[title.start, title.end]];
    const share = title.start < thresholds.headline.early ? 0.5 * worth : 0;
    return { share, values, ranges, changes: moveTitleFirst(subject, title) };
  },
};
