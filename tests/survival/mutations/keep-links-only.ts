import { all } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** A new front-end altogether: of all attributes only those are left that the page works by. */
export const keepLinksOnly: Mutation = {
  name: 'keep links only',
  mutate(document) {
    const kept = /^(href|hidden|style|lang|dir|type|alt|aria-hidden|open)$/;
    for (const element of all(document, 'body, body *')) {
      for (const { name } of [...element.attributes]) {
        if (!kept.test(name)) element.removeAttribute(name);
      }
    }
  },
};
