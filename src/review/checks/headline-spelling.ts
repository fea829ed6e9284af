import type { Check } from '../check.ts';
import { misspellings } from '../language/misspellings.ts';
import type { TextSubject } from '../subject.ts';

/** Names of tools and titles, spelt as the people who search for them do. */
export const headlineSpelling: Check<TextSubject> = {
  id: 'headline-spelling',
  section: 'headline',
  source: 'A search for the right name does not find the wrong one.',
  craft: true,
  run: misspellings,
};
