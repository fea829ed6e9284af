/** Short forms for changing a page, shared by the mutations. */

export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

/** The parts of `main` that stand beside each other, as a profile shows its sections. */
export function sectionsOf(document: Document): Element[] {
  const main = document.querySelector('main');
  if (main === null) return [];
  let holder = main;
  // Some builds put all sections into layers that hold nothing else.
  for (;;) {
    const [only, ...others] = [...holder.children];
    if (only === undefined || others.length > 0) return [...holder.children];
    holder = only as HTMLElement;
  }
}

/** Puts another element in the place of this one, with the same attributes and content. */
export function renameElement(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of [...element.attributes]) {
    renamed.setAttribute(attribute.name, attribute.value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** Gives every value of an attribute a new name that says nothing; equal values stay equal. */
export function renameValues(document: Document, attribute: string): void {
  const names = new Map<string, string>();
  for (const element of all(document, `[${attribute}]`)) {
    const value = element.getAttribute(attribute) ?? '';
    const name = names.get(value) ?? `n${names.size}-renamed`;
    names.set(value, name);
    element.setAttribute(attribute, name);
  }
}

export function removeAttribute(document: Document, attribute: string): void {
  for (const element of all(document, `[${attribute}]`)) element.removeAttribute(attribute);
}
