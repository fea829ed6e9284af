import { removeAttribute } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** A build that leaves these names out. */
export const removeComponentKeys: Mutation = {
  name: 'remove component keys',
  mutate: (document) => removeAttribute(document, 'componentkey'),
};
