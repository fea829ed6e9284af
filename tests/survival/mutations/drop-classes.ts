import { removeAttribute } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** A build that styles by other means than classes. */
export const dropClasses: Mutation = {
  name: 'drop all classes',
  mutate: (document) => removeAttribute(document, 'class'),
};
