import type { Token } from '../../skills/tokens.ts';
import type { Told } from './parts.ts';
import { gapAfter } from './term-span.ts';
import type { TermWords } from './term-words.ts';

/** An item of a list is a name by itself only where it is short. */
const shortLine = 8;

/** A stretch between two separators. */
export interface Item {
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

/** The items of a sentence, with what makes names of them. */
export function itemsOf(
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
  const state: Pick<Item, 'because' | 'behindStop'> = {
    because: isBare ? 'bare' : isDuty ? 'object' : null,
    behindStop: false,
  };
  let first = told.first;
  for (let index = told.first; index < told.last; index++) {
    const { key } = tokens[index] as Token;
    const lead = because.get(index);
    if (lead) {
      addItem(items, first, index, state, false);
      state.because = lead.reason;
      first = lead.end;
      index = lead.end - 1;
      continue;
    }
    if (taken(index) === 2 || (words.stops.has(key) && taken(index) === 0)) {
      addItem(items, first, index, state, false);
      state.because = null;
      state.behindStop = true;
      first = index + 1;
    } else if (words.joiners.has(key) && taken(index) === 0) {
      addItem(items, first, index, state, true);
      state.behindStop = false;
      first = index + 1;
    } else if (
      index + 1 < told.last &&
      isSeparator(text, tokens, index) &&
      !(taken(index) === 1 && taken(index + 1) === 1 && isTight(text, tokens, index))
    ) {
      addItem(items, first, index + 1, state, true);
      state.behindStop = false;
      first = index + 1;
    }
  }
  addItem(items, first, told.last, state, true);
  markNeighbours(items, taken);
  return items;
}

/** Named functions within this one would be made anew for each sentence: that shows. */
function addItem(
  items: Item[],
  first: number,
  last: number,
  { because, behindStop }: Pick<Item, 'because' | 'behindStop'>,
  whole: boolean,
): void {
  if (last > first) items.push({ first, last, because, listed: false, behindStop, whole });
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

const isKnown = ({ first, last, whole }: Item, taken: (index: number) => number): boolean =>
  whole && last - first <= 5 && taken(last - 1) === 1;

/** Beside a known skill in a list stands another: "Airflow, Dagster or Prefect". */
function markNeighbours(items: Item[], taken: (index: number) => number): void {
  if (items.length < 2 || !items.some((item) => isKnown(item, taken))) return;
  markAlong(items, taken, 1);
  markAlong(items, taken, -1);
}

function markAlong(items: Item[], taken: (index: number) => number, step: 1 | -1): void {
  let known = false;
  for (let index = step === 1 ? 0 : items.length - 1; items[index]; index += step) {
    const item = items[index] as Item;
    const beside = items[index - step];
    const touches =
      beside !== undefined &&
      (step === 1 ? item.first - beside.last <= 1 : beside.first - item.last <= 1);
    if (isKnown(item, taken)) known = true;
    else if (known && touches && item.because === null) {
      item.because = 'neighbour';
      // A word without a capital needs more: a known skill at its side in a row of three.
      item.listed = !item.behindStop && isKnown(beside, taken) && isInLongList(items, index);
    } else if (!(item.because === 'neighbour')) known = false;
  }
}

/** Do whole items stand close before or behind it, at least three in a row? */
function isInLongList(items: readonly Item[], at: number): boolean {
  let row = 1;
  for (let index = at; areClose(items[index], items[index + 1]); index++) row++;
  for (let index = at; areClose(items[index - 1], items[index]); index--) row++;
  return row >= 3;
}

const areClose = (one: Item | undefined, other: Item | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.whole &&
  other.first - one.last <= 1 &&
  other.last - other.first <= 3;
