import { renameValues } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** The same parts of the page under names that are not known. */
export const renameIds: Mutation = {
  name: 'rename ids',
  mutate: (document) => renameValues(document, 'id'),
};
