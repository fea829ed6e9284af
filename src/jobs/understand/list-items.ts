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
