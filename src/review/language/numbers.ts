import type { SkillHit } from '../../skills/match.ts';
import type { Range } from '../review.ts';
import { rangeOf, within } from './ranges.ts';

/**
 * A number as evidence. `measure`: with a unit, a currency, a percent sign or a noun behind it;
 * `years`: a length of time in the job; anything else is not evidence and is not reported.
 */
export interface NumberHit {
  kind: 'measure' | 'years';
  start: number;
  end: number;
}

// Thousands may be parted by a space ("12 000"); every alternative moves on, so the scan is linear.
const digits = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,'’]\d+)*/g;
const yearsWord = /^\s?\+?\s?(?:years?|yrs?|yoe|jahren?|años?|ans|années?|anos)\b/i;
// What follows at once ("40M", "3.1TB", "18%", "€") or as the next word ("1,2 Mio.", "60 people").
const attachedUnit =
  /^\+?(?:[%€$£₹‰°×]|[kKmMbB]{1,2}(?:\b|(?=[€$£]))|(?:ms|s|h|x|TB|GB|MB|PB|kg|km|t|bn|mn|qps|rps|tps|wpm)\b)/;
const wordAfter = /^\+?[\s\u00a0-]?(?:[%€$£]|[kKmM][€$£]|\p{L}{2,})/u;
const noUnit =
  /^\+?\s?(?:and|or|to|in|on|at|of|the|for|with|as|by|und|oder|et|ou|y|o|e|am|pm|st|nd|rd|th)\b/i;
// Before a number that names something and counts nothing: "Phase 3 trials", "ISO 27001 audits".
const label =
  /(?:^|[\s(])(?:level|phase|tier|grades?|class|section|title|series|chapter|stage|version|iso|iso\/iec|iec|din|iatf|rfc|ifrs|nfpa|stufe|klasse|niveau|fase|nivel)\s$/i;
const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|thousand|million|dozen)\b(?:\s(?:hundred|thousand|million)\b)?/gi;
const smallNumber = /^(?:two|three|four|five|six|seven|eight|nine)$/i;
const aYear = /^(?:19|20)\d\d$/;
// "15.03.2021" and "17.0.2" are no sizes; "1.200.000" is.
const dateOrVersion = /^(?!\d{1,3}(?:\.\d{3})+$)\d+\.\d+\.\d+/;
const aMonth = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s$/iu;

/** The numbers in a text that show something: sizes, rates, money, people, time. */
export function findNumbers(text: string, hits: readonly SkillHit[]): NumberHit[] {
  const found: NumberHit[] = [];
  const isPartOfName = nameFinder(text, hits);
  digits.lastIndex = 0;
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = kindOf(text, start, end, isPartOfName, found.at(-1));
    if (kind) found.push({ kind, start, end });
  }
  const written = writtenNumbers(text);
  if (written.length === 0) return found;
  return [...found, ...written].sort((one, other) => one.start - other.start);
}

/** "ten thousand people", "eleven years": figures in words, from ten up; years from two. */
function writtenNumbers(text: string): NumberHit[] {
  const found: NumberHit[] = [];
  for (const match of text.matchAll(numberWords)) {
    const start = match.index;
    const end = start + match[0].length;
    const after = text.slice(end, end + 24);
    if (yearsWord.test(after)) found.push({ kind: 'years', start, end });
    else if (!smallNumber.test(match[0]) && measured(after))
      found.push({ kind: 'measure', start, end });
  }
  return found;
}

function kindOf(
  text: string,
  start: number,
  end: number,
  isPartOfName: (start: number, end: number) => boolean,
  last: NumberHit | undefined,
): NumberHit['kind'] | null {
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 12), start);
  const value = text.slice(start, end);
  if (yearsWord.test(after)) return 'years';
  if (/[€$£₹¥]\s?$/.test(before)) return 'measure';
  if (isPartOfName(start, end) || label.test(before) || dateOrVersion.test(value)) return null;
  if (/[\p{L}_#@/:.-]$/u.test(before)) {
    const isRange = /\d\s?[-–]$/.test(before) && !aYear.test(value);
    return isRange ? measured(after) : null;
  }
  if (aYear.test(value) && (aMonth.test(before) || !attachedUnit.test(after))) return null;
  if (/^(?:24|7|110|100)$/.test(value) && /^(?:\/7|\s?%)/.test(after) && value !== '100')
    return null;
  if (/^[:/]\d/.test(after) || isTelephone(value, before)) return null;
  if (/^[.)]\s/.test(after) && /(?:^|\n)\s*$/.test(before)) return null;
  // "12 days to 5": what follows a measure is one as well, also without its unit.
  const changed = last?.kind === 'measure' && start - last.end < 20;
  if (changed && /\bto\s$|\bauf\s$|→\s?$|\ba\s$|\sà\s$/i.test(before)) return 'measure';
  return measured(after);
}

/** A long row of digits, a leading zero, or a group behind another one. */
function isTelephone(value: string, before: string): boolean {
  if (value.replace(/\D/g, '').length > 9 || /^0\d/.test(value)) return true;
  return /\d\s$/.test(before) && !/(?:^|\D)(?:19|20)\d\d\s$/.test(before);
}

/** What can be counted without having done anything for anybody. */
const vanity =
  /^\+?[kK]?\+?\s(?:followers?|connections?|certifications?|certificates?|badges?|repos|repositories|hackathons?|leetcode|kaggle|stars|likes|courses?|languages?|skills?|hobbies|kids|children|dogs?|cats?)\b/i;

function measured(after: string): 'measure' | null {
  if (vanity.test(after)) return null;
  if (attachedUnit.test(after)) return 'measure';
  return wordAfter.test(after) && !noUnit.test(after) ? 'measure' : null;
}

/** The digits of "S/4HANA" or the version in "Java 21" name something, they measure nothing. */
function nameFinder(
  text: string,
  hits: readonly SkillHit[],
): (start: number, end: number) => boolean {
  const isInSkill = within(hits.map(rangeOf));
  // A verb has no versions: "precepted 14 new graduates".
  const named = hits.filter(({ start }) => /[^\p{Ll}]/u.test(text[start] ?? ''));
  const ends = new Set(named.map(({ end }) => end));
  return (start, end) => isInSkill([start, end]) || (ends.has(start - 1) && end - start <= 2);
}

export const rangesOf = (numbers: readonly NumberHit[]): Range[] =>
  numbers.map(({ start, end }) => [start, end]);
