import { removeAttribute } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** A build that leaves these names out. */
export const removeTestIds: Mutation = {
  name: 'remove test ids',
  mutate: (document) => removeAttribute(document, 'data-testid'),
};
