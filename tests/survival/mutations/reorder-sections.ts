import { sectionsOf } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** All sections the other way round, the top card last. */
export const reorderSections: Mutation = {
  name: 'reorder sections',
  mutate(document) {
    for (const section of sectionsOf(document)) section.parentElement?.prepend(section);
  },
};
