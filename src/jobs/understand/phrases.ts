import { type Token, tokenize } from '../../skills/tokens.ts';

/** Phrases by their words. */
export interface PhraseNode<Value> {
  next: Map<string, PhraseNode<Value>>;
  values: Value[];
}

export const phraseRoot = <Value>(): PhraseNode<Value> => ({ next: new Map(), values: [] });

export function addPhrase<Value>(root: PhraseNode<Value>, phrase: string, value: Value): void {
  let node = root;
  for (const { key } of tokenize(phrase)) {
    let next = node.next.get(key);
    if (!next) {
      next = phraseRoot();
      node.next.set(key, next);
    }
    node = next;
  }
  node.values.push(value);
}

/** Single words for a set, in the form in which words are compared. */
export const wordSet = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => tokenize(list).map(({ key }) => key)));

/** The longest phrase that begins at a word and ends before another; null where there is none. */
export function longestPhrase<Value>(
  text: string,
  tokens: readonly Token[],
  first: number,
  before: number,
  begin: PhraseNode<Value>,
): { values: readonly Value[]; last: number } | null {
  let node: PhraseNode<Value> | undefined = begin;
  let best: PhraseNode<Value> | null = null;
  let last = -1;
  for (let index = first; node; index++) {
    if (node.values.length > 0) {
      best = node;
      last = index;
    }
    const token = tokens[index + 1];
    if (!token || index + 1 >= before || node.next.size === 0) break;
    if (!isOneStretch(text, (tokens[index] as Token).end, token.start)) break;
    node = node.next.get(token.key);
  }
  return best && { values: best.values, last };
}

/** Space, hyphens, apostrophes, percent, plus, bracket, full stop, slash, ampersand. */
const joining = new Set([..." \u00a0-–'’%+(./&"].map((character) => character.charCodeAt(0)));

/** May two words with this between them belong to one phrase: "must-have", "401(k)", "z. B."? */
function isOneStretch(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) if (!joining.has(text.charCodeAt(at))) return false;
  return true;
}
