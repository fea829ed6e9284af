import { decodeEntities } from './entities.ts';
import { type Attributes, createLayout } from './layout.ts';

/** Elements that hold nothing, so that no end tag follows. */
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements whose content is not markup: only their own end tag ends it. */
const raw = /^(noscript|script|style|textarea|title)$/;
const lineGiver = /<(?:br|div|h[1-6]|li|p|tr|ul)\b/i;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * The text that a piece of HTML source shows, as a posting's plain text. It needs no page to
 * parse in, so nothing in the source can run or load. Source that was escaped once too often is
 * read as what was meant.
 */
export function htmlText(
  html: string,
  passes: (tag: string, element: Attributes) => boolean = () => false,
): string {
  const source = unescaped(html);
  const layout = createLayout(!lineGiver.test(source));
  const unclosed = new Set<string>();
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    layout.text(decodeEntities(source.slice(at, start < 0 ? source.length : start)));
    if (start < 0) break;
    if (source.startsWith('<!--', start)) {
      at = behind(source, '-->', start + 4);
      continue;
    }
    const name = /^[a-z][a-z\d-]*|^\/[a-z][a-z\d-]*|^[!?]/i.exec(
      source.slice(start + 1, start + 41),
    );
    if (name === null) {
      // "< 5 years" is no tag.
      layout.text('<');
      at = start + 1;
      continue;
    }
    const end = endOfTag(source, start);
    const tag = name[0].toLowerCase();
    at = end;
    if (tag.startsWith('/')) layout.close(tag.slice(1));
    else if (/^[a-z]/.test(tag)) {
      const element = attributesIn(source.slice(start + 1 + tag.length, end - 1));
      const isOpen = !passes(tag, element) && layout.open(tag, element);
      if (raw.test(tag)) at = behindRaw(source, tag, end);
      else if (empty.test(tag)) {
        if (isOpen) layout.close(tag);
      } else if (!isOpen && !isClosed(source, end) && !unclosed.has(tag)) {
        const behindIt = behindElement(source, tag, end);
        // Without an end tag nobody can tell where it ends; one look for it is enough.
        if (behindIt === null) unclosed.add(tag);
        else at = behindIt;
      }
    }
  }
  return layout.end();
}

/** Markup that is written as text ("&lt;p&gt;") was escaped twice, sometimes three times. */
function unescaped(html: string): string {
  let source = html;
  for (let round = 0; round < 3; round += 1) {
    if (/<\/?[a-z][a-z\d]*[\s/>]/i.test(source)) return source;
    if (!/&(?:amp;)*lt;\/?[a-z]/i.test(source)) return source;
    source = decodeEntities(source);
  }
  return source;
}

function behind(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

/** Where the tag that begins at `start` has ended; `>` inside quotes does not end it. */
function endOfTag(source: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at + 1;
    else if ((sign === '"' || sign === "'") && /[=\s]/.test(source.charAt(at - 1))) quote = sign;
  }
  return source.length;
}

function behindRaw(source: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}[^>]{0,100}>`, 'gi');
  close.lastIndex = from;
  return close.exec(source) === null ? source.length : close.lastIndex;
}

const isClosed = (source: string, end: number) => source.charAt(end - 2) === '/';

/** Behind the end tag of an element that is passed over with all inside; null where it has none. */
function behindElement(source: string, tag: string, from: number): number | null {
  const tags = new RegExp(`<(/?)${tag}(?=[\\s/>])`, 'gi');
  tags.lastIndex = from;
  let depth = 1;
  for (let found = tags.exec(source); found; found = tags.exec(source)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return behind(source, '>', tags.lastIndex);
  }
  return null;
}

const noAttributes: Attributes = { getAttribute: () => null };

function attributesIn(source: string): Attributes {
  if (source.trim() === '') return noAttributes;
  const values = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return { getAttribute: (name) => values.get(name) ?? null };
}
