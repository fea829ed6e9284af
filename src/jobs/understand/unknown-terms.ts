import type { Token } from '../../skills/tokens.ts';
import type { Told } from './parts.ts';
import { gapAfter, type TermSpan, unknownSpan } from './term-span.ts';
import type { TermWords } from './term-words.ts';

/** A name has at most so many words. */
const mostWords = 4;

/** An item of a list is a name by itself only where it is short. */
const shortLine = 8;

/** Short forms in capitals that stand for no skill. */
const noTerm = new Set(
  'us uk eu usa uae hr it ceo cto cfo coo cio vp pto fte am pm tv pc llc inc gmbh ag kg sa ltd id ok asap eeo ada nyc la dc ii iii iv cv hq ote pst est cet gmt cdi cdd clt mwd ca tx ny co ma il wa fl ga nj md pa az mn va st dei wfh rsu rsus pay'.split(
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
  const add = (first: number, last: number): void => {
    if (first < free) return;
    spans.push(unknownSpan(tokens, first, last, true));
    free = last;
  };
  for (const item of itemsOf(text, tokens, told, taken, words)) {
    const name = nameIn(text, tokens, told, item, taken, words);
    if (name) add(name.first, name.last);
    else for (const form of formsIn(text, tokens, told, item, taken)) add(form.first, form.last);
  }
  return spans;
}

/** A stretch between two separators. */
interface Item {
  first: number;
  last: number;
  /** What makes a name of it: the words before, the line, a neighbour; null for nothing. */
  because: 'lead' | 'experience' | 'hint' | 'bare' | 'neighbour' | 'object' | null;
  /** It stands beside a known skill in a list of at least three. */
  listed: boolean;
  behindStop: boolean;
  /** It ends at a comma, an "or" or the end, not in the middle of a clause. */
  whole: boolean;
}

function itemsOf(
  text: string,
  tokens: readonly Token[],
  told: Told,
  taken: (index: number) => number,
  words: TermWords,
): Item[] {
  const because = leadsOf(tokens, told);
  const isShort = told.last - told.first <= shortLine;
  const isBare =
    told.alone && isShort && told.headed && told.part !== 'duties' && because.size === 0;
  const items: Item[] = [];
  const isDuty = told.listed && told.headed && told.part === 'duties';
  let reason: Item['because'] = isBare ? 'bare' : isDuty ? 'object' : null;
  let first = told.first;
  let behindStop = false;
  const close = (last: number, whole: boolean) => {
    if (last > first)
      items.push({ first, last, because: reason, listed: false, behindStop, whole });
  };
  for (let index = told.first; index < told.last; index++) {
    const { key } = tokens[index] as Token;
    const lead = because.get(index);
    if (lead) {
      close(index, false);
      reason = lead.reason;
      first = lead.end;
      index = lead.end - 1;
      continue;
    }
    if (taken(index) === 2 || (words.stops.has(key) && taken(index) === 0)) {
      close(index, false);
      reason = null;
      behindStop = true;
      first = index + 1;
    } else if (words.joiners.has(key) && taken(index) === 0) {
      close(index, true);
      behindStop = false;
      first = index + 1;
    } else if (
      index + 1 < told.last &&
      isSeparator(text, tokens, index) &&
      !(taken(index) === 1 && taken(index + 1) === 1 && isTight(text, tokens, index))
    ) {
      close(index + 1, true);
      behindStop = false;
      first = index + 1;
    }
  }
  close(told.last, true);
  markNeighbours(items, taken);
  return items;
}

function leadsOf(
  tokens: readonly Token[],
  { cues }: Told,
): Map<number, { reason: Item['because']; end: number }> {
  const leads = new Map<number, { reason: Item['because']; end: number }>();
  for (const { kind, first, last } of cues) {
    if (kind === 'slight' || kind === 'lead') {
      const isExperience = /^(?:experi|erfahr|vivenc|train|backgr|form)/.test(
        (tokens[first] as Token).key,
      );
      leads.set(first, { reason: isExperience ? 'experience' : 'lead', end: last + 1 });
    } else if (kind === 'hint' && !leads.has(first))
      leads.set(first, { reason: 'hint', end: last + 1 });
  }
  return leads;
}

function isSeparator(text: string, tokens: readonly Token[], index: number): boolean {
  const from = (tokens[index] as Token).end;
  const to = (tokens[index + 1] as Token).start;
  // Most words are parted by a space: that is quick to see.
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return false;
  return /[,/;():•|+]|\s[-–—]\s/.test(text.slice(from, to));
}

/** "CI/CD": one name in spite of the bar. */
const isTight = (text: string, tokens: readonly Token[], index: number): boolean =>
  gapAfter(text, tokens, index).length === 1;

/** Beside a known skill in a list stands another: "Airflow, Dagster or Prefect". */
function markNeighbours(items: Item[], taken: (index: number) => number): void {
  const isKnown = ({ first, last, whole }: Item) =>
    whole && last - first <= 5 && taken(last - 1) === 1;
  const pass = (from: number, step: 1 | -1) => {
    let known = false;
    for (let index = from; items[index]; index += step) {
      const item = items[index] as Item;
      const beside = items[index - step];
      const touches =
        beside !== undefined &&
        (step === 1 ? item.first - beside.last <= 1 : beside.first - item.last <= 1);
      if (isKnown(item)) known = true;
      else if (known && touches && item.because === null) {
        item.because = 'neighbour';
        // A word without a capital needs more: a known skill at its side in a row of three.
        item.listed = !item.behindStop && isKnown(beside) && isInLongList(items, index);
      } else if (!(item.because === 'neighbour')) known = false;
    }
  };
  pass(0, 1);
  pass(items.length - 1, -1);
}

/** Do whole items stand close before or behind it, at least three in a row? */
function isInLongList(items: readonly Item[], at: number): boolean {
  let row = 1;
  const close = (one: Item | undefined, other: Item | undefined) =>
    one?.whole && other && other.first - one.last <= 1 && other.last - other.first <= 3;
  for (let index = at; close(items[index], items[index + 1]); index++) row++;
  for (let index = at; close(items[index - 1], items[index]); index--) row++;
  return row >= 3;
}

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
  if (item.because === 'object' && first === told.first && !isNamedDoing(tokens, item)) first++;
  const keyAt = (index: number) => (tokens[index] as Token).key;
  while (first < last && (words.trims.has(keyAt(first)) || /^\d+$/.test(keyAt(first)))) first++;
  // "Odoo experience" is Odoo; "control systems" stays what it is.
  while (
    last - first > 1 &&
    words.generic.has(keyAt(last - 1)) &&
    isName(text, tokens, told, first)
  )
    last--;
  const size = last - first;
  if (size < 1 || size > mostWords) return null;
  for (let index = first; index < last; index++) if (taken(index) !== 0) return null;
  const head = keyAt(last - 1);
  if (words.generic.has(head) || words.generic.has(keyAt(first))) return null;
  if (size === 1 && (words.classes.has(head) || head.length < 2)) return null;
  if (size === 1 && /^(?:\d|[a-z]\d$)/.test(head)) return null;
  const named = allNames(text, tokens, told, first, last);
  if (item.because === 'hint' || item.because === 'neighbour')
    return item.whole && (named || (item.listed && size < 3)) ? { first, last } : null;
  if (named) return { first, last };
  if (item.because === 'bare')
    return size > 1 || told.last - told.first <= 3 ? bare(item, first, last) : null;
  if (item.because === 'object') return size > 1 && size < 4 ? { first, last } : null;
  if (size > 1) return /ing$/.test(keyAt(first)) && !item.whole ? null : { first, last };
  return item.because === 'lead' && !/(?:ing|ed|ly)$/.test(head) ? { first, last } : null;
}

/** "Grounding studies" is what is done, "Reviewing new drawings" begins with a verb. */
const isNamedDoing = (tokens: readonly Token[], { first, last }: Item): boolean =>
  last - first === 2 && (tokens[first] as Token).key.endsWith('ing');

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
