import { all } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** Layers that say nothing and hold one element only are taken out. */
export const unwrapLayer: Mutation = {
  name: 'unwrap a layer',
  mutate(document) {
    for (const layer of all(document, 'main div')) {
      const isLayer = layer.attributes.length === 0 && layer.children.length === 1;
      const ownText = [...layer.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim(),
      );
      if (isLayer && !ownText) layer.replaceWith(...layer.childNodes);
    }
  },
};
