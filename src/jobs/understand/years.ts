import type { Token } from '../../skills/tokens.ts';
import type { Demand } from '../posting.ts';
import { strength, type Want } from './importance.ts';
import type { Told } from './parts.ts';
import { gapAfter } from './term-span.ts';

type Years = { least: number; most: number | null };

/** Nobody asks for more. */
const mostYears = 40;

const experience = /^(?:experi|erfahr|berufserfahr|praxis|vivenc)/;

/** Behind these years are no experience: "18 years old", "a four-year degree". */
const notOfWork = new Set(
  'old age ago degree program programme college university warranty plan contract diploma'.split(
    ' ',
  ),
);

/** Between a number and its years, or between two numbers. */
const toWords = new Set('to a bis und and ate ou o y or e'.split(' '));
const fillers = new Set(
  'or more plus full solid good mindestens mehr plus ou oder mas mais et'.split(' '),
);

/** Years that a sentence asks for, and how much. */
export interface FoundYears {
  demand: Demand<Years>;
  want: Want;
}

/**
 * The years of experience that a sentence asks for, the largest number of them, with the index of
 * their word; null for none.
 */
export function yearsIn(
  text: string,
  tokens: readonly Token[],
  told: Told,
): { demand: Demand<Years>; at: number } | null {
  let found: { demand: Demand<Years>; at: number } | null = null;
  for (const cue of told.cues) {
    if (cue.kind !== 'years' || !isOfWork(tokens, told, cue.last)) continue;
    const demand = numbersBefore(text, tokens, told, cue.first);
    if (demand && (!found || demand.value.least > found.demand.value.least))
      found = { demand, at: cue.first };
  }
  return found;
}

function isOfWork(tokens: readonly Token[], { part, first, last }: Told, at: number): boolean {
  const after = [tokens[at + 1], tokens[at + 2]];
  if (after.some((token) => token && notOfWork.has(token.key))) return false;
  if (part === 'required' || part === 'preferred') return true;
  for (let index = first; index < last; index++)
    if (experience.test((tokens[index] as Token).key)) return true;
  return false;
}

function numbersBefore(
  text: string,
  tokens: readonly Token[],
  told: Told,
  years: number,
): Demand<Years> | null {
  let at = years - 1;
  while (
    at > told.first &&
    numberAt(text, tokens, told, at) === null &&
    fillers.has(keyOf(tokens, at))
  )
    at--;
  const upper = at < told.first ? null : numberAt(text, tokens, told, at);
  if (upper === null) return null;
  const lower = lowerNumber(text, tokens, told, at);
  const start = lower ? lower.at : at;
  const range: [number, number] = [(tokens[start] as Token).start, (tokens[years] as Token).end];
  if (lower && lower.value < upper)
    return { value: { least: lower.value, most: upper }, importance: 'required', range };
  return { value: { least: upper, most: null }, importance: 'required', range };
}

function lowerNumber(
  text: string,
  tokens: readonly Token[],
  told: Told,
  upper: number,
): { at: number; value: number } | null {
  let at = upper - 1;
  if (at < told.first) return null;
  const gap = gapAfter(text, tokens, at);
  if (toWords.has(keyOf(tokens, at)) && numberAt(text, tokens, told, at) === null) at--;
  else if (!/^\s?[-–—/]\s?$/.test(gap)) return null;
  const value = at < told.first ? null : numberAt(text, tokens, told, at);
  return value === null ? null : { at, value };
}

const keyOf = (tokens: readonly Token[], index: number): string => (tokens[index] as Token).key;

/** "3", "three"; a small word such as "a" or "un" only where it is a number of the language. */
function numberAt(
  text: string,
  tokens: readonly Token[],
  { cues }: Told,
  index: number,
): number | null {
  const { key, start } = tokens[index] as Token;
  if (/^\d{1,2}$/.test(key) && !/[$€£.,]/.test(text[start - 1] ?? ' ')) {
    const value = Number(key);
    return value <= mostYears ? value : null;
  }
  const cue = cues.find(({ kind, first }) => kind === 'number' && first === index);
  return cue?.value ? Number(cue.value) : null;
}

/** The overall or largest demand: what is required goes before what is preferred. */
export function largestYears(found: readonly FoundYears[]): Demand<Years> | null {
  let best: FoundYears | null = null;
  for (const each of found) {
    const more = best ? strength(each.want) - strength(best.want) : 1;
    const longer = best ? each.demand.value.least - best.demand.value.least : 1;
    if (more > 0 || (more === 0 && longer > 0)) best = each;
  }
  return best && { ...best.demand, importance: best.want.importance };
}
