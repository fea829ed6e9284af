import { all, renameElement } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** Elements without a meaning of their own in place of `section`. */
export const sectionsToDivs: Mutation = {
  name: 'sections to divs',
  mutate(document) {
    // Innermost first: an element that was replaced holds no others that are still to be found.
    for (const section of all(document, 'main section').reverse()) renameElement(section, 'div');
  },
};
