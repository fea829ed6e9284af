import { all, renameElement } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** The name of the person becomes a lower heading, those of sections higher ones. */
export const swapHeadings: Mutation = {
  name: 'swap h1 and h2',
  mutate(document) {
    const first = all(document, 'h1');
    for (const heading of all(document, 'h2')) renameElement(heading, 'h1');
    for (const heading of first) renameElement(heading, 'h2');
  },
};
