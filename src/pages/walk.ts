import { isElement, isText } from './linkedin/dom.ts';

/** What is told of a tree while it is walked. */
export interface Visitor {
  /** Returns false to pass over what is inside. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(data: string): void;
}

/**
 * Walks a tree in the order of the page. It keeps no stack, so that no depth of nesting can
 * exhaust one.
 */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node = root;
  for (;;) {
    let descend = false;
    if (isText(node)) visitor.text(node.data);
    else if (isElement(node)) {
      descend = visitor.enter(node);
      if (!descend || node.firstChild === null) {
        if (descend) visitor.leave(node);
        descend = false;
      }
    }
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node !== root && node.nextSibling === null) {
      const parent: Node | null = node.parentNode;
      if (parent === null) return;
      node = parent;
      if (isElement(node)) visitor.leave(node);
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
  }
}
