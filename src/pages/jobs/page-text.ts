import { walk } from '../walk.ts';
import { createLayout } from './layout.ts';

/** Elements that give a text its lines; a text without any has line ends of its own. */
const lineGiver = 'br, div, li, p, tr';

/**
 * The text of these parts of a page as a posting's plain text, each part a paragraph of its own.
 *
 * @param passes Further elements to pass over; never one of the parts themselves.
 */
export function pageText(
  parts: readonly Element[],
  passes: (element: Element) => boolean = () => false,
): string {
  const texts: string[] = [];
  for (const part of parts) {
    const keepsLineEnds = part.querySelector(lineGiver) === null;
    const layout = createLayout(keepsLineEnds);
    walk(part, {
      enter: (element) =>
        (element === part || !passes(element)) && layout.open(element.localName, element),
      leave: (element) => layout.close(element.localName),
      text: (data) => layout.text(data),
    });
    texts.push(layout.end());
  }
  return texts.filter((text) => text !== '').join('\n\n');
}
