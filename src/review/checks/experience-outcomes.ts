import type { Check } from '../check.ts';
import { findNumbers } from '../language/numbers.ts';
import type { ProfileSubject } from '../profile-subject.ts';

/** Entries that show an outcome with a measure, of all entries. */
export const experienceOutcomes: Check<ProfileSubject> = {
  id: 'experience-outcomes',
  section: 'profile',
  source: 'Hiring managers’ published advice: quantify what you did.',
  craft: false,
  run({ known, descriptions }) {
    const entries = known.experience ?? [];
    if (entries.length === 0) return null;
    const measured = descriptions.map(({ text, hits }) =>
      findNumbers(text, hits).some(({ kind }) => kind === 'measure'),
    );
    const count = measured.filter(Boolean).length;
    const first = entries[measured.indexOf(false)]?.title ?? '';
    return { share: count / entries.length, values: { count, all: entries.length, first } };
  },
};
