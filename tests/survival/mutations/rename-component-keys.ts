import { renameValues } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** The same parts of the page under names that are not known. */
export const renameComponentKeys: Mutation = {
  name: 'rename component keys',
  mutate: (document) => renameValues(document, 'componentkey'),
};
