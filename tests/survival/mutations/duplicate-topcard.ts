import { all } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** The top card a second time, as for narrow windows. */
export const duplicateTopcard: Mutation = {
  name: 'duplicate the top card',
  mutate(document) {
    for (const link of all(document, 'main a[href*="/edit/intro"]')) {
      const card = link.closest('main > *');
      card?.after(card.cloneNode(true));
      return;
    }
  },
};
