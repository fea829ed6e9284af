import { parse } from 'jsonc-parser';

/** More of a page's structured data than this is not looked through. */
const mostNodes = 20_000;

/**
 * Every object in these pieces of JSON, at whatever depth. JSON on pages is often broken: comments
 * of HTML around it, line breaks in its texts, commas at the end of lists; what can be made out
 * is read.
 */
export function objectsIn(sources: readonly string[]): Record<string, unknown>[] {
  const objects: Record<string, unknown>[] = [];
  const waiting: unknown[] = sources.map(parsed).reverse();
  for (let seen = 0; waiting.length > 0 && seen < mostNodes; seen += 1) {
    const value = waiting.pop();
    if (Array.isArray(value)) waiting.push(...value.slice(0, mostNodes).reverse());
    else if (isObject(value)) {
      objects.push(value);
      waiting.push(...Object.values(value).reverse());
    }
  }
  return objects;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(source: string): unknown {
  const json = source
    .replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/)?\s*(?:-->|\]\]>)\s*$/, '')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(json);
  } catch {
    // Read what can be read of it.
  }
  try {
    return parse(withEscapedControls(json), [], { allowTrailingComma: true });
  } catch {
    // Nested deeper than anything that was meant to be read.
    return null;
  }
}

/** JSON allows no line break or tab inside a text, pages put them there all the same. */
function withEscapedControls(json: string): string {
  let escaped = '';
  let isInText = false;
  let from = 0;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '"') isInText = !isInText;
    else if (isInText && sign < ' ') {
      escaped += json.slice(from, at) + (sign === '\n' ? '\\n' : ' ');
      from = at + 1;
    }
  }
  return escaped + json.slice(from);
}
