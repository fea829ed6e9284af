import type { SkillHit } from '../../skills/match.ts';
import type { Range } from '../review.ts';

/**
 * A number as evidence. `measure`: with a unit, a currency, a percent sign or a noun behind it;
 * `years`: a length of time in the job; anything else is not evidence and is not reported.
 */
export interface NumberHit {
  kind: 'measure' | 'years';
  start: number;
  end: number;
}

const digits = /\d+(?:[.,'’]\d+)*/g;
const yearsWord = /^\s?\+?\s?(?:years?|yrs?|yoe|jahren?|años?|ans|années?|anos)\b/i;
// What follows at once ("40M", "3.1TB", "18%", "€") or as the next word ("1,2 Mio.", "60 people").
const attachedUnit =
  /^\+?(?:[%€$£₹‰°]|[kKmMbB]{1,2}\b|(?:ms|s|h|x|TB|GB|MB|PB|kg|km|t|bn|mn|qps|rps|tps|wpm)\b)/;
const wordAfter = /^\+?[\s\u00a0-]?(?:[%€$£]|\p{L}{2,})/u;
const noUnit =
  /^\+?\s?(?:and|or|to|in|on|at|of|the|for|with|as|by|und|oder|et|ou|y|o|e|am|pm|st|nd|rd|th)\b/i;
const aMonth = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s$/iu;

/** The numbers in a text that show something: sizes, rates, money, people, time. */
export function findNumbers(text: string, hits: readonly SkillHit[]): NumberHit[] {
  const found: NumberHit[] = [];
  digits.lastIndex = 0;
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = kindOf(text, start, end, hits);
    if (kind) found.push({ kind, start, end });
  }
  return found;
}

function kindOf(
  text: string,
  start: number,
  end: number,
  hits: readonly SkillHit[],
): NumberHit['kind'] | null {
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 12), start);
  if (yearsWord.test(after)) return 'years';
  if (/[€$£₹¥]\s?$/.test(before)) return 'measure';
  if (isPartOfName(start, end, hits) || /[\p{L}_#@/:.-]$/u.test(before)) {
    return /[-–]$/.test(before) && /\d\s?[-–]$/.test(before) ? measured(after) : null;
  }
  const value = text.slice(start, end);
  if (/^(?:19|20)\d\d$/.test(value) && (aMonth.test(before) || !attachedUnit.test(after)))
    return null;
  if (/^(?:24|7|110|100)$/.test(value) && /^(?:\/7|\s?%)/.test(after) && value !== '100')
    return null;
  if (/^[:/]\d/.test(after) || value.replace(/\D/g, '').length > 9) return null;
  if (/^[.)]\s/.test(after) && /(?:^|\n)\s*$/.test(before)) return null;
  // "from 900 to 140 ms", "12 days to 5": a change is a measure on both sides.
  if (/\bto\s$|\bauf\s$|→\s?$|\ba\s$|\bà\s$/i.test(before)) return 'measure';
  return measured(after);
}

/** What can be counted without having done anything for anybody. */
const vanity =
  /^\+?[kK]?\+?\s(?:followers?|connections?|certifications?|certificates?|badges?|repos|repositories|hackathons?|leetcode|kaggle|stars|likes|courses?|languages?|skills?|hobbies|kids|children|dogs?|cats?)\b/i;

function measured(after: string): 'measure' | null {
  if (vanity.test(after)) return null;
  if (attachedUnit.test(after)) return 'measure';
  return wordAfter.test(after) && !noUnit.test(after) ? 'measure' : null;
}

/** The digits of "ISO 9001" or the version in "Java 21" name something, they measure nothing. */
function isPartOfName(start: number, end: number, hits: readonly SkillHit[]): boolean {
  return hits.some(
    (hit) => (hit.start <= start && end <= hit.end) || (start - hit.end === 1 && end - start <= 2),
  );
}

export const rangesOf = (numbers: readonly NumberHit[]): Range[] =>
  numbers.map(({ start, end }) => [start, end]);
