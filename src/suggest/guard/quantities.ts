import { smallWords } from '../../review/language/word-lists.ts';
import type { Range } from '../../review/review.ts';
import { singular, type Token } from '../../skills/tokens.ts';
import { numberValues, vagueQuantities } from './quantity-words.ts';
import { currencyBefore, qualifierBefore, scaleOf, scales, unitBehind, unitOf } from './units.ts';

/** A number or a quantity in words, as it is compared. */
export interface Quantity {
  range: Range;
  /** The same with its scale and unit. */
  whole: Range;
  /** The value as written with what qualifies it and its unit: equal only where all three are. */
  key: string;
  /** Words after it in its phrase, which say what it counts. */
  counts: string[];
  /** Words around it: what it can be said to count. */
  around: string[];
  /** "A year", "per week": the time it is said for; '' where none is. */
  per: string;
  /** Whether a unit, a percent sign or a currency says what it measures. */
  hasUnit: boolean;
}

// Groups of thousands may be parted by a space; "1:4", "24/7" and dates stay together.
const written = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d])|\d+(?:[.,:/'’]\d+)*/g;
/** How many words beside a number are taken for its company. */
const reach = 4;

/** Every number, number in words and vague quantity of a text. */
export function quantitiesIn(text: string, tokens: readonly Token[]): Quantity[] {
  const found = [
    ...inDigits(text, tokens),
    ...inWords(text, tokens),
    ...inPhrases(text),
    ...inOtherDigits(text),
  ];
  return found.sort((one, other) => one.range[0] - other.range[0]);
}

/** "１００", "③": figures of other scripts and shapes count only as they are written. */
const inOtherDigits = (text: string): Quantity[] =>
  [...text.matchAll(/(?:(?![0-9²³])[\p{Nd}\p{No}\p{Nl}])+/gu)].map((match) => {
    const range: Range = [match.index, match.index + match[0].length];
    return { range, whole: range, key: match[0], counts: [], around: [], per: '', hasUnit: true };
  });

function inDigits(text: string, tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(written)) {
    const start = match.index;
    // "p99", "B2B": the digits belong to a name, and names are looked at as such.
    if (/[\p{L}_]$/u.test(text.slice(Math.max(0, start - 2), start))) continue;
    const end = start + match[0].length;
    found.push(quantity(text, tokens, [start, end], match[0].replace(/[\s\u00a0\u202f]/g, ' ')));
  }
  return found;
}

/** Quantities that only several words together make. */
const phrases =
  /\b(?:a|an|one|two|three|four|nine)[\s-](?:third|quarter|fifth|tenth)s?\b|\bnumber one\b|\bun quart\b|\b(?:cuarta|quarta|tercera|quinta) parte\b|\bum quarto\b/gi;

const inPhrases = (text: string): Quantity[] =>
  [...text.matchAll(phrases)].map((match) => {
    const range: Range = [match.index, match.index + match[0].length];
    const key = match[0].toLowerCase().replace('-', ' ');
    return { range, whole: range, key, counts: [], around: [], per: '', hasUnit: true };
  });

function inWords(text: string, tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  const isPortuguese = tokens.some(({ key }) => /^(?:em|uma|com|nao|ao|pela|pelo|da)$/.test(key));
  const valueAt = (at: number): number | undefined => {
    const key = tokens[at]?.key ?? '';
    if (key === 'dos') return isPortuguese ? undefined : 2;
    return numberValues.get(key);
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const vague = vagueQuantities.get(token.key);
    if (vague) {
      found.push({
        range: [token.start, token.end],
        whole: [token.start, token.end],
        key: vague,
        counts: [],
        around: [],
        per: '',
        hasUnit: true,
      });
      continue;
    }
    const value = valueAt(at);
    if (value === undefined) continue;
    // "2 million": the word is the scale of the digits before it.
    const before = text.slice(Math.max(0, token.start - 2), token.start);
    if (value >= 1000 && /\d[\s\u00a0\u202f-]?$/.test(before)) continue;
    let last = at;
    while (valueAt(last + 1) !== undefined && /^[\s-]$/.test(gap(text, tokens, last + 1))) last++;
    const own = tokens.slice(at, last + 1).map((_, offset) => valueAt(at + offset) ?? 0);
    const range: Range = [token.start, tokens[last]?.end ?? token.end];
    // "Forty million" is written "40M" as well.
    const scale = own.length > 1 ? scaleOf.get(own.at(-1) ?? 0) : undefined;
    const count = String(sumOf(scale ? own.slice(0, -1) : own));
    found.push(quantity(text, tokens, range, count, scale));
    at = last;
  }
  return found;
}

const gap = (text: string, tokens: readonly Token[], at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);

/** "Two hundred", "twenty-three", "ten thousand" as a number. */
function sumOf(parts: readonly number[]): number {
  let sum = 0;
  let current = 0;
  for (const value of parts) {
    if (value >= 1000) {
      sum += Math.max(1, current) * value;
      current = 0;
    } else current = value === 100 ? Math.max(1, current) * 100 : current + value;
  }
  return sum + current;
}

function quantity(
  text: string,
  tokens: readonly Token[],
  [start, end]: Range,
  value: string,
  scaleInWords = '',
): Quantity {
  const before = text.slice(Math.max(0, start - 24), start);
  const currency = currencyBefore.exec(before);
  const lead = currency ? before.slice(0, currency.index) : before;
  const behind = unitBehind.exec(text.slice(end, end + 40));
  const { more, more2, more3, scale, unit } = behind?.groups ?? {};
  const sign = currency?.[1] ?? currency?.[2] ?? unit ?? '';
  const isMore = more || more2 || more3;
  const qualifier = isMore ? '>' : qualifierBefore(lead);
  const minus = /(?:^|[\s(])[-−]$/.test(lead) ? '-' : '';
  const extra = currency && unit ? unit : '';
  const to = end + (behind?.[0].length ?? 0);
  const from = tokens.findIndex((token) => token.start >= to);
  const next = from < 0 ? tokens.length : from;
  const last = tokens.findIndex((token) => token.end > start);
  return {
    range: [start, end],
    whole: [start, to],
    key: [
      qualifier,
      minus,
      value,
      scales[scale ?? ''] ?? scaleInWords,
      unitOf(sign),
      unitOf(extra),
    ].join(' '),
    counts: phraseFrom(text, tokens, next),
    around: neighbours(text, tokens, last, next),
    per: perBehind(text.slice(to, to + 40)),
    hasUnit: sign !== '',
  };
}

const per =
  /^(?:\s[\p{L}-]+){0,3}?\s(?:a|an|per|each|every|pro|je|par|por|al|ao)\s(?:day|night|shift|week|month|quarter|year|hour|minute|second|Tag|Woche|Monat|Quartal|Jahr|Stunde|jour|semaine|mois|an|heure|día|semana|mes|año|hora|dia|mês|ano)(?!\p{L})/iu;

/** The time that a number is said for, as its last word. */
const perBehind = (text: string): string =>
  per.exec(text)?.[0].split(' ').at(-1)?.toLowerCase() ?? '';

/** The first words behind a number that say something, up to the end of their phrase. */
function phraseFrom(text: string, tokens: readonly Token[], from: number): string[] {
  const words: string[] = [];
  for (let at = from; at < tokens.length && words.length < 2; at++) {
    if (at > 0 && !/^[^\S\n]*-?[^\S\n]*$/.test(beside(gap(text, tokens, at)))) break;
    const token = tokens[at] as Token;
    if (/^\d/.test(token.key)) break;
    if (/^(?:of|de|des|von|do|da)$/.test(token.key) && words.length === 0) continue;
    // "8 engineers in three countries": what it counts stands before the small word.
    if (smallWords.has(token.key)) break;
    words.push(stem(token));
  }
  return words;
}

/** What stands between a number and the next word, without the signs that belong to the number. */
const beside = (between: string): string => between.replace(/[%‰€$£₹¥°+]/g, '');

/** The words on both sides, within the sentence. */
function neighbours(text: string, tokens: readonly Token[], last: number, next: number): string[] {
  const words: string[] = [];
  const ends = (at: number) => /[.;:|•\n]\s|[|•\n]/.test(gap(text, tokens, at));
  for (let at = last - 1; at >= 0 && at >= last - reach && !ends(at + 1); at--)
    words.push(stem(tokens[at] as Token));
  for (let at = next; at < tokens.length && at < next + reach && !ends(at); at++)
    words.push(stem(tokens[at] as Token));
  return words;
}

const stem = ({ key }: Token): string => singular(key);
