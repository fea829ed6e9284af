import { respell } from '../changes/spelling.ts';
import type { Check } from '../check.ts';
import type { TextSubject } from '../subject.ts';

/** Names of tools and titles, spelt as the people who search for them do. */
export const headlineSpelling: Check<TextSubject> = {
  id: 'headline-spelling',
  section: 'headline',
  source: 'A search for the right name does not find the wrong one.',
  craft: true,
  run(subject) {
    const wrong = subject.misspelt;
    if (wrong.length === 0) return { share: 1 };
    const share = wrong.length === 1 ? 0.4 : 0;
    const first = wrong[0];
    return {
      share,
      values: { count: wrong.length, right: first?.right ?? '' },
      ranges: wrong.map(({ start, end }) => [start, end]),
      changes: wrong.map((slip) => respell(subject.text, slip)),
    };
  },
};
