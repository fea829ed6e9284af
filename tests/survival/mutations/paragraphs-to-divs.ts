import { all, renameElement } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** Elements without a meaning of their own in place of `p`. */
export const paragraphsToDivs: Mutation = {
  name: 'paragraphs to divs',
  mutate(document) {
    for (const paragraph of all(document, 'main p').reverse()) renameElement(paragraph, 'div');
  },
};
