import { isElement, isText } from '../linkedin/dom.ts';
import { createLayout } from './layout.ts';

/** Elements that give a text its lines; a text without any has line ends of its own. */
const lineGiver = 'br, div, li, p, tr';

/**
 * The text of these parts of a page as a posting's plain text, each part a paragraph of its own.
 * It keeps no stack, so that no depth of nesting can exhaust one.
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
    let node: Node = part;
    let isDone = false;
    while (!isDone) {
      let isOpen = false;
      if (isText(node)) layout.text(node.data);
      else if (isElement(node))
        isOpen = (node === part || !passes(node)) && layout.open(node.localName, node);
      if (isOpen && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      if (isOpen) layout.close((node as Element).localName);
      while (node !== part && node.nextSibling === null) {
        node = node.parentNode as Node;
        layout.close((node as Element).localName);
      }
      isDone = node === part;
      if (!isDone) node = node.nextSibling as Node;
    }
    texts.push(layout.end());
  }
  return texts.filter((text) => text !== '').join('\n\n');
}
