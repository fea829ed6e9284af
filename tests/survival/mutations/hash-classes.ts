import { all } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** A build that writes every class as a hash, as SDUI does with its own. */
export const hashClasses: Mutation = {
  name: 'hash all classes',
  mutate(document) {
    all(document, '[class]').forEach((element, index) => {
      element.setAttribute('class', `_${(0x1e09f84a + index).toString(16)}`);
    });
  },
};
