import { nonsenseIn } from './nonsense.ts';
import type { Placeholders } from './placeholders.ts';
import { knownTitle } from './titles.ts';
import { knownElements } from './words.ts';

/** In UTF-16 code units: from here on sections are left out, and far beyond it everything. */
const cap = { sections: 400_000, all: 500_000 };
/** How deep elements may stand in each other; a page of LinkedIn has about a hundred. */
const deepest = 400;

const leftOut =
  /^(?:base|code|embed|link|meta|noscript|object|param|script|source|style|template|track)$/;
const emptied = /^(?:audio|canvas|iframe|picture|svg|title|video)$/;
const single = /^(?:area|br|col|hr|img|input|wbr)$/;

const keyed =
  /^(?:id|name|for|componentkey|aria-(?:labelledby|controls|describedby|owns)|data-(?:testid|view-name|field|component-type|sdui-screen|test-.*))$/;
const worded =
  /^(?:alt|title|placeholder|label|data-placeholder|aria-(?:label|description|roledescription|valuetext))$/;
const dropped =
  /^(?:on.*|src.*|style|sizes|content|value|action|formaction|ping|poster|data|cite|nonce|integrity|xmlns.*)$/;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The markup of a document, made anew from nothing but what may stay. */
export function markupOf(document: Document, { key, classes, value, address }: Placeholders) {
  const nonsense = nonsenseIn(languageOf(document.documentElement));
  let html = '<!doctype html>';
  let isCut = false;

  const attribute = (element: Element, name: string, written: string): string | null => {
    if (name === 'class') return classes(written);
    if (name === 'href') return address(written);
    if (name === 'lang') return languageOf(element);
    // A button by which the reader tells the owner.
    if (written === 'Edit intro') return written;
    if (worded.test(name)) return nonsense(written);
    if (dropped.test(name)) return null;
    if (/^(?:tabindex|colspan|rowspan|aria-level)$/.test(name) && /^-?\d$/.test(written))
      return written;
    return keyed.test(name) ? key(written) : value(written);
  };

  const attributesOf = (element: Element): string => {
    let made = '';
    for (const { name, value: written } of [...element.attributes]) {
      const shown = key(name);
      const kept = /^[a-z][\w-]*$/.test(shown) ? attribute(element, name, written) : null;
      if (kept !== null) made += ` ${shown}="${escaped(kept)}"`;
    }
    if (isHiddenByStyle(element)) made += ' style="display:none"';
    if (element.localName === 'input' && /^(?:text)?$/.test(element.getAttribute('type') ?? '')) {
      made += ` value="${escaped(nonsense(liveValue(element)))}"`;
    }
    const title = [...element.childNodes].map(knownTitle).find((found) => found);
    return title ? `${made} data-known="${title}"` : made;
  };

  const write = (node: Node, depth: number): void => {
    if (node.nodeType === 3) html += escaped(nonsense(node.nodeValue ?? ''));
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const { localName } = element;
    if (leftOut.test(localName)) return;
    const tag = knownElements.has(localName) ? localName : 'x-element';
    html += `<${tag}${attributesOf(element)}`;
    const isTooMuch =
      depth > deepest ||
      html.length > cap.all ||
      (html.length > cap.sections && element.matches('section, li, [componentkey]'));
    if (isTooMuch) {
      isCut = true;
      html += ' data-cut=""';
    }
    html += '>';
    if (single.test(localName)) return;
    if (localName === 'textarea') html += escaped(nonsense(liveValue(element)));
    else if (!isTooMuch && !emptied.test(localName))
      for (const child of element.childNodes) write(child, depth + 1);
    html += `</${tag}>`;
  };
  if (document.documentElement) write(document.documentElement, 0);
  return { html, isCut };
}

function languageOf(element: Element | null): string {
  return /^[a-z]{2}(?![a-z])/i.exec(element?.getAttribute('lang') ?? '')?.[0] ?? '';
}

function isHiddenByStyle(element: Element): boolean {
  return /display:\s*none/i.test(element.getAttribute('style') ?? '');
}

/** What stands in a field now, which its markup does not say. */
function liveValue(field: Element): string {
  const { value } = field as { value?: unknown };
  return typeof value === 'string' ? value : '';
}
