import { sectionsOf } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** Everything below the first section is a shell that waits for its content. */
export const emptyLazySections: Mutation = {
  name: 'empty the lazy sections',
  mutate(document) {
    for (const section of sectionsOf(document).slice(1)) section.replaceChildren();
  },
};
