import type { Token } from '../../skills/tokens.ts';
import { type Item, itemsOf } from './list-items.ts';
import type { Told } from './parts.ts';
import { gapAfter, type TermSpan, unknownSpan } from './term-span.ts';
import type { TermWords } from './term-words.ts';

/** A name has at most so many words. */
const mostWords = 4;

/** Short forms in capitals that stand for no skill. */
const noTerm = new Set(
  'us uk eu usa uae hr it ceo cto cfo coo cio vp pto fte am pm tv pc llc inc gmbh ag kg sa ltd id ok asap eeo ada nyc la dc ii iii iv cv hq ote pst est cet gmt cdi cdd clt mwd ca tx ny co ma il wa fl ga nj md pa az mn va st dei wfh rsu rsus pay ihk hwk'.split(
    ' ',
  ),
);

/**
 * Names that no lexicon knows, told from their place: behind "experience with", as the whole of a
 * short bullet, beside a known skill in a list, or by their form ("ECOs", "ASME B73.1").
 *
 * @param taken words that belong to known terms, by index; 2 for a cue that is no part of a name
 */
export function unknownTerms(
  text: string,
  tokens: readonly Token[],
  told: Told,
  taken: (index: number) => number,
  words: TermWords,
): TermSpan[] {
  const spans: TermSpan[] = [];
  let free = told.first;
  for (const item of itemsOf(text, tokens, told, taken, words)) {
    const name = nameIn(text, tokens, told, item, taken, words);
    for (const { first, last } of name ? [name] : formsIn(text, tokens, told, item, taken)) {
      if (first < free) continue;
      spans.push(unknownSpan(tokens, first, last, true));
      free = last;
    }
  }
  return spans;
}

const keyAt = (tokens: readonly Token[], index: number): string => (tokens[index] as Token).key;

/** The name that an item is, without the words around it; null where it is none. */
function nameIn(
  text: string,
  tokens: readonly Token[],
  told: Told,
  item: Item,
  taken: (index: number) => number,
  words: TermWords,
): { first: number; last: number } | null {
  if (item.because === null) return null;
  let { first, last } = item;
  // "Interpret cardiac rhythms": behind the verb stands what is done.
  if (item.because === 'object' && isDoing(tokens, told, item)) first++;
  while (
    first < last &&
    (words.trims.has(keyAt(tokens, first)) || /^\d+$/.test(keyAt(tokens, first)))
  )
    first++;
  // "Odoo experience" is Odoo; "control systems" stays what it is.
  while (
    last - first > 1 &&
    words.generic.has(keyAt(tokens, last - 1)) &&
    isName(text, tokens, told, first)
  )
    last--;
  const size = last - first;
  if (size < 1 || size > mostWords) return null;
  for (let index = first; index < last; index++) if (taken(index) !== 0) return null;
  if (isHalved(text, tokens, last - 1)) return null;
  const head = keyAt(tokens, last - 1);
  if (words.generic.has(head) || words.generic.has(keyAt(tokens, first))) return null;
  if (size === 1 && (words.classes.has(head) || head.length < 2)) return null;
  if (item.last - item.first === 1 && noTerm.has(head)) return null;
  if (size === 1 && /^(?:\d|[a-z]\d$)/.test(head)) return null;
  const named = allNames(text, tokens, told, first, last);
  if (item.because === 'hint' || item.because === 'neighbour')
    return item.whole && (named || (item.listed && size < 3)) ? { first, last } : null;
  if (named) return { first, last };
  if (item.because === 'bare')
    return size > 1 || told.last - told.first <= 3 ? bare(item, first, last) : null;
  if (item.because === 'object')
    return size > 1 && size < 4 && !head.endsWith('ly') ? { first, last } : null;
  if (size > 1) return /ing$/.test(keyAt(tokens, first)) && !item.whole ? null : { first, last };
  return item.because === 'lead' && !/(?:ing|ed|ly)$/.test(head) ? { first, last } : null;
}

/** "Monats- und Jahresabschlüsse": the first is but half a word. */
const isHalved = (text: string, tokens: readonly Token[], index: number): boolean =>
  /^[-‐‑]\s/.test(gapAfter(text, tokens, index));

/** "Grounding studies" is what is done, "Reviewing new drawings" begins with a verb. */
const isNamedDoing = (tokens: readonly Token[], { first, last }: Item): boolean =>
  last - first === 2 && (tokens[first] as Token).key.endsWith('ing');

/** Whether an item among the duties begins with what is done: "draw blood", "coach supervisors". */
const isDoing = (tokens: readonly Token[], told: Told, item: Item): boolean =>
  item.first === told.first
    ? !isNamedDoing(tokens, item)
    : doings.has((tokens[item.first] as Token).key.replace(/e?s$/, ''));

/** Verbs of duties without the ending of the third person, where no noun is meant. */
const doings = new Set(
  'achiev administer advis analyz analys answer apply arrang assist attend attract build carry champion check clean clos coach collaborat communicat compil conduct consult contribut convert coordinat creat cultivat defin deliver deploy describ develop discuss draft draw driv educat enabl encourag enforc engag ensur escalat establish evaluat execut explain facilitat find fix foster gather generat giv grow guid handl help hir hold hunt identify implement improv influenc inspect install interpret introduc investigat keep launch lead learn maintain mak manag mentor moderat monitor motivat negotiat nurtur onboard optimiz optimis organis organiz overse own participat perform prepar present prioritis prioritiz produc promot propos protect provid recogniz recognis recommend recruit reduc resolv respond retain run sav scal secur sell send serv shap solv stand streamlin strengthen suggest supervis support tak teach tell track train troubleshoot tun understand unlock updat us verify write'.split(
    ' ',
  ),
);

/** A bullet that goes on behind the item is a sentence. */
const bare = (item: Item, first: number, last: number) => (item.whole ? { first, last } : null);

/** Does a word carry the capital or the digit of a name? */
function isName(text: string, tokens: readonly Token[], told: Told, index: number): boolean {
  const { start, end } = tokens[index] as Token;
  const raw = text.slice(start, end);
  const initial = raw[0] as string;
  if (initial === initial.toLowerCase()) return /^\p{Ll}{1,2}\p{Lu}/u.test(raw);
  return index > told.first || /[\p{Lu}\d]/u.test(raw.slice(1));
}

function allNames(
  text: string,
  tokens: readonly Token[],
  told: Told,
  first: number,
  last: number,
): boolean {
  for (let index = first; index < last; index++) {
    const { key } = tokens[index] as Token;
    if (!isName(text, tokens, told, index) && !/^\d/.test(key)) return false;
  }
  return true;
}

const isCapital = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || code > 0xbf;

const abbreviation = /^(?:[A-Z][A-Z0-9]{1,6}s?|\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*|[A-Z]+\d+[A-Z0-9]*)$/u;

/** Names known by their form alone: "ECOs", "PostHog", "ASME B73.1". */
function formsIn(
  text: string,
  tokens: readonly Token[],
  told: Told,
  item: Item,
  taken: (index: number) => number,
): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let index = item.first; index < item.last; index++) {
    const { key, start, end } = tokens[index] as Token;
    if (!isCapital(text.charCodeAt(start)) || end - start > 20) continue;
    if (taken(index) !== 0 || noTerm.has(key) || /^[a-z]\d$/.test(key)) continue;
    if (!abbreviation.test(text.slice(start, end))) continue;
    // In a line of capitals they say nothing.
    if (!/\p{Ll}{2}/u.test(text.slice(told.start, told.end))) return found;
    let last = index + 1;
    while (last < item.last && taken(last) === 0 && isNumbered(text, tokens, last)) last++;
    found.push({ first: index, last });
    index = last - 1;
  }
  return found;
}

/** The "B73.1" of "ASME B73.1". */
function isNumbered(text: string, tokens: readonly Token[], index: number): boolean {
  const { start, end } = tokens[index] as Token;
  const gap = gapAfter(text, tokens, index - 1);
  return (
    (gap === ' ' || gap === '.' || gap === '-') && /^[A-Z]{0,2}\d+$/.test(text.slice(start, end))
  );
}
