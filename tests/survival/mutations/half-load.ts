import { sectionsOf } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** The second half of the sections has not come yet. */
export const halfLoad: Mutation = {
  name: 'load half of the page',
  mutate(document) {
    const sections = sectionsOf(document);
    for (const section of sections.slice(Math.ceil(sections.length / 2))) section.remove();
  },
};
