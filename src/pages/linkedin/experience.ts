import type { Education, Position } from '../../profile/profile.ts';
import { parseDateRange } from './dates.ts';
import { dateLineAt, isDateLine, isHiringNote, partOf } from './lines.ts';
import type { Line, Row } from './rows.ts';

/** The longest text that is still taken for a place. */
const longestPlace = 120;

/** The line without its last part: "Acme · Full-time" names the company and how one works there. */
function withoutLastPart(line: string): string {
  const cut = line.lastIndexOf(' · ');
  return (cut > 0 ? line.slice(0, cut) : line).trim();
}

function isPlace(text: string): boolean {
  return text.length <= longestPlace && !isHiringNote(text);
}

/** The place is the line right after the dates, shown in the same part of the row. */
function placeAfter(lines: Line[], at: number): string {
  const dates = lines[at];
  const place = lines[at + 1];
  if (at < 0 || !dates || !place || !isPlace(place.text)) return '';
  return partOf(place) === partOf(dates) ? withoutLastPart(place.text) : '';
}

/** The positions of a row: one, or one for each role under a company; null where one is doubtful. */
export function positionsOf(row: Row, language: string): Position[] | null {
  return [row, ...row.roles].some(({ description }) => description === null)
    ? null
    : certainPositions(row, language);
}

function certainPositions(row: Row, language: string): Position[] {
  const [head, second] = row.lines;
  if (!head) return [];
  if (row.roles.length === 0) {
    const at = dateLineAt(row.lines, language);
    const company = second && at !== 1 ? withoutLastPart(second.text) : '';
    return [position(row, company, '', language)];
  }
  // Below the company stands the time spent there, then the place if all roles share it.
  const time = row.lines.findIndex(({ text }, index) => index > 0 && /\d/.test(text));
  const shared = time > 0 ? row.lines[time + 1] : undefined;
  const place = shared && isPlace(shared.text) ? withoutLastPart(shared.text) : '';
  return row.roles.map((role) => position(role, head.text, place, language));
}

function position(row: Row, company: string, place: string, language: string): Position {
  const at = dateLineAt(row.lines, language);
  const dates = parseDateRange(row.lines[at]?.text ?? '', language);
  return {
    title: row.lines[0]?.text ?? '',
    company,
    start: dates?.start ?? null,
    end: dates?.end ?? null,
    location: placeAfter(row.lines, at) || place,
    description: row.description ?? '',
  };
}

/** "Grade: A", "Activities and societies: …": a label with a value, not a degree. */
const labelled = /^[^:,]{1,40}:\s/;

export function educationOf(row: Row, language: string): Education[] {
  const [school, ...rest] = row.lines;
  if (!school) return [];
  const at = rest.findIndex((line) => isDateLine(line, language));
  const course = at === 0 ? undefined : rest[0];
  const text = course && !labelled.test(course.text) ? course.text : '';
  const comma = text.indexOf(', ');
  const range = parseDateRange(rest[at]?.text ?? '', language);
  const isSingle = range !== null && range.start === range.end;
  return [
    {
      school: school.text,
      degree: comma > 0 ? text.slice(0, comma) : text,
      field: comma > 0 ? text.slice(comma + 2) : '',
      // One date alone is the year of the degree.
      start: isSingle ? null : (range?.start ?? null),
      end: range?.end ?? null,
    },
  ];
}
