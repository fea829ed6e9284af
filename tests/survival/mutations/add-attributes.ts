import { all } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** Attributes that nobody has seen before, on every element. */
export const addAttributes: Mutation = {
  name: 'add unknown attributes',
  mutate(document) {
    all(document, 'body *').forEach((element, index) => {
      element.setAttribute('data-live-test-topcard', String(index));
      element.setAttribute('x-skills', 'experience');
    });
  },
};
