import type { Position } from '../../profile/profile.ts';
import type { DateRange } from '../linkedin/dates.ts';
import { datesIn } from '../pdf/experience.ts';
import { looksLikePlace } from '../pdf/place.ts';
import type { PastedLine } from './pasted-lines.ts';
import { isEmployment, isSkillsNote, isWorkplace } from './wording.ts';

/** Longer titles and names of companies are none. */
const longestName = 150;

/** Several titles at one company, whose name and time stand above the first of them. */
interface Group {
  company: string;
  place: string;
  /** In months, as the page says. */
  time: number;
  spent: number;
  roles: number;
  /** When the earliest of its titles so far began. */
  since: string;
}

interface Head {
  title: string;
  company: string;
  place: string;
  /** How many lines it takes. */
  length: number;
  group: Group | null;
}

/**
 * The positions in the lines under "Experience", told by their dates and how long that was: on
 * LinkedIn's page and in its PDF the one never stands without the other, in other texts it does.
 *
 * @param isCompanyFirst Whether the company stands above the title, as in the PDF.
 * @returns null where a line could be one thing or another: none is guessed
 */
export function positionsIn(
  lines: readonly PastedLine[],
  isCompanyFirst: boolean,
): Position[] | null {
  const dated = datedLines(lines);
  const positions: Position[] = [];
  let group: Group | null = null;
  let last: Position | undefined;
  let start = 0;
  for (const { at, dates } of dated) {
    const between = lines.slice(start, at);
    const head = headOf(between, group, isCompanyFirst, dates);
    if (!head) return null;
    const rest = between.slice(0, between.length - head.length);
    if (last) describe(last, rest);
    else if (rest.length > 0) return null;
    if (head.group !== group && group && !isWhole(group)) return null;
    group = head.group;
    if (group) {
      group.spent += monthsIn(lines[at]?.text ?? '');
      group.roles += 1;
      if (dates.start !== null && dates.start < group.since) group.since = dates.start;
    }
    const { title, company, place } = head;
    last = { title, company, ...dates, location: place, description: '' };
    positions.push(last);
    start = at + 1;
  }
  if (!last || (group && !isWhole(group))) return null;
  describe(last, lines.slice(start));
  return positions;
}

function datedLines(lines: readonly PastedLine[]): { at: number; dates: DateRange }[] {
  return lines.flatMap(({ text }, at) => {
    const dates = /[-–—·]/.test(text) && monthsIn(text) > 0 ? datesIn(text) : null;
    return dates ? [{ at, dates }] : [];
  });
}

const time = /(?:(\d{1,2}) (?:y|a[nñ]|j)\p{L}{0,4}\.?(?:\s|$))?(?: ?(\d{1,2}) m\p{L}{0,5}\.?)?$/u;

/** "3 yrs 2 mos" at the end of a line, in months; 0 where there is none. */
function monthsIn(line: string): number {
  const end = line.replace(/\)$/, '').slice(-40).toLowerCase();
  const [, years = '0', months = '0'] = time.exec(end) ?? [];
  return 12 * Number(years) + Number(months);
}

/** Is a time, with or without the kind of employment, all that the line says? */
function isTotal(line: string): boolean {
  if (line.length > 60 || monthsIn(line) === 0) return false;
  return line.split(' · ').every((part) => isEmployment(part) || /^\d/.test(part));
}

/** Each stretch is counted in whole months begun, so the sum can be more than the total. */
function isOver({ time: total, spent, roles }: Group): boolean {
  return spent >= total - roles;
}

/** Do its titles make up the time that the page says, no more and no less? */
function isWhole(group: Group): boolean {
  return isOver(group) && group.spent <= group.time + group.roles;
}

function headOf(
  between: readonly PastedLine[],
  group: Group | null,
  isCompanyFirst: boolean,
  dates: DateRange,
): Head | null {
  const texts = between.map(({ text }) => text);
  const total = texts.findLastIndex(isTotal);
  const head =
    total > 0 ? firstOfGroup(texts, total) : plainHead(between, group, isCompanyFirst, dates);
  const isName = (name: string) => name !== '' && name.length <= longestName && !/\.$/.test(name);
  return head && isName(head.title) && isName(head.company) ? head : null;
}

/** A company, its time, perhaps the place of all its titles, then the first title. */
function firstOfGroup(texts: string[], total: number): Head | null {
  const below = texts.slice(total + 1);
  if (below.length > 1 && isEmployment(below[below.length - 1] ?? '')) below.pop();
  const [placeOrTitle = '', title = placeOrTitle] = below;
  if (below.length === 0 || below.length > 2) return null;
  const company = texts[total - 1] ?? '';
  const place = below.length === 2 ? placeIn(placeOrTitle) : '';
  if (place === null) return null;
  const months = monthsIn(texts[total] ?? '');
  const group = { company, place, time: months, spent: 0, roles: 0, since: '9999' };
  return { title, company, place, length: texts.length - total + 1, group };
}

function plainHead(
  between: readonly PastedLine[],
  group: Group | null,
  isCompanyFirst: boolean,
  dates: DateRange,
): Head | null {
  const [upper, lower] = between.slice(-2).map(({ text }) => text);
  if (upper === undefined) return null;
  const inGroup = (title: string, length: number): Head | null =>
    group && { title, company: group.company, place: group.place, length, group };
  if (lower === undefined) return inGroup(upper, 1);
  if (group && isEmployment(lower)) return inGroup(upper, 2);
  const cut = lower.lastIndexOf(' · ');
  const isTyped = cut > 0 && isEmployment(lower.slice(cut + 3));
  if (group && !isTyped && !isOver(group)) return inGroup(lower, 1);
  // At the same time as the titles above it may be one more of them, or another job.
  if (group && !isTyped && !endsBefore(dates, group.since)) return null;
  const company = isTyped ? lower.slice(0, cut) : lower;
  const [name, title] = isCompanyFirst ? [upper, company] : [company, upper];
  return { title, company: name, place: '', length: 2, group: null };
}

function endsBefore({ end }: DateRange, since: string): boolean {
  if (end === null) return false;
  const exactness = Math.min(end.length, since.length);
  return end.slice(0, exactness) <= since.slice(0, exactness);
}

/** The place in a line such as "Brackenford, Westmere · Hybrid"; null where it is none. */
function placeIn(line: string): string | null {
  const cut = line.lastIndexOf(' · ');
  if (cut > 0 && isWorkplace(line.slice(cut + 3))) return line.slice(0, cut);
  if (isWorkplace(line)) return '';
  return looksLikePlace(line) ? line : null;
}

function describe(position: Position, lines: readonly PastedLine[]): void {
  const place = lines[0] ? placeIn(lines[0].text) : null;
  const text = (place === null ? lines : lines.slice(1)).filter((line) => !isSkillsNote(line.text));
  if (place) position.location = place;
  position.description = textOf(text);
}

/** Lines as one text, with the empty lines between them. */
export function textOf(lines: readonly PastedLine[]): string {
  return lines
    .map(({ text, isApart }, index) => `${isApart && index > 0 ? '\n' : ''}${text}`)
    .join('\n');
}
