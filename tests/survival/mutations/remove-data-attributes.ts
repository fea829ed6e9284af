import { all } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** Marks for tests and for counting clicks are the first to go. */
export const removeDataAttributes: Mutation = {
  name: 'remove data attributes',
  mutate(document) {
    for (const element of all(document, 'main *')) {
      for (const { name } of [...element.attributes]) {
        if (name.startsWith('data-')) element.removeAttribute(name);
      }
    }
  },
};
