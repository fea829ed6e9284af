import { sectionsOf } from '../elements.ts';
import type { Mutation } from './mutation.ts';

/** Two layers around every section and one around its content. */
export const wrapSections: Mutation = {
  name: 'wrap sections',
  mutate(document) {
    for (const section of sectionsOf(document)) {
      const outer = document.createElement('div');
      const inner = document.createElement('div');
      section.replaceWith(outer);
      outer.append(inner);
      inner.append(section);
      const content = document.createElement('div');
      content.append(...section.childNodes);
      section.append(content);
    }
  },
};
