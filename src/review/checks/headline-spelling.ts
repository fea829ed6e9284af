import type { Check } from '../check.ts';
import { misspellings } from '../language/misspellings.ts';
import type { TextSubject } from '../subject.ts';

/** Names of tools and titles as the people who search for them spell them; and common slips. */
export const headlineSpelling: Check<TextSubject> = {
  id: 'headline-spelling',
  section: 'headline',
  source:
    'A search for the right name does not find the wrong one. The list of common slips is our own.',
  craft: true,
  run: misspellings,
};
