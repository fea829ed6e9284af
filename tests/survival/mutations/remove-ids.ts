import { removeAttribute } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** A build that leaves these names out. */
export const removeIds: Mutation = {
  name: 'remove ids',
  mutate: (document) => removeAttribute(document, 'id'),
};
