/** Short forms for asking the DOM, none of which touches a global. */

export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

export function first(root: ParentNode, selector: string): Element | null {
  return root.querySelector(selector);
}

/** The name of the person and the titles of sections; which of the two levels differs by build. */
export const headings = 'h1, h2';

/**
 * The card that `inner` belongs to: the outermost element below `main` with one heading only, or
 * the innermost `section` with one.
 */
export function cardAround(inner: Element, main: Element): Element | null {
  let card: Element | null = null;
  for (let each = inner.parentElement; each && each !== main; each = each.parentElement) {
    const { length } = all(each, headings);
    if (length > 1) break;
    if (length === 1) card = each;
    if (card?.localName === 'section') break;
  }
  return card;
}

/** Whether `element` lies inside an element of this kind that itself lies inside `root`. */
export function isWithin(element: Element, selector: string, root: Element): boolean {
  const holder = element.parentElement?.closest(selector);
  return holder !== null && holder !== undefined && holder !== root && root.contains(holder);
}

/** Whether `element` comes before `other` in the order of the page. */
export function isBefore(element: Element, other: Element): boolean {
  // 4 is DOCUMENT_POSITION_FOLLOWING; the constant lives on a global that may not be there.
  return (element.compareDocumentPosition(other) & 4) !== 0;
}

/** Those of the elements, given in the order of the page, that lie in no other of them. */
export function outermost(elements: Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept[kept.length - 1];
    if (!last?.contains(element)) kept.push(element);
  }
  return kept;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Whether the element itself is marked as not shown, as far as markup can tell. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style') ?? '';
  return style.replaceAll(' ', '').toLowerCase().includes('display:none');
}
