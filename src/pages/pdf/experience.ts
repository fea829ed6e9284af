import type { Education, Position } from '../../profile/profile.ts';
import { type DateRange, parseDateRange } from '../linkedin/dates.ts';
import { flowingText, type Line, runsOn, sameSize } from './lines.ts';
import { looksLikePlace } from './place.ts';

/** The dates of a line such as "January 2021 - Present (3 years 2 months)". */
export function datesIn(text: string): DateRange | null {
  if (text.length > 120) return null;
  const open = text.lastIndexOf(' (');
  return parseDateRange(open > 0 && text.endsWith(')') ? text.slice(0, open) : text);
}

/** A position being read: its heads come first, then its dates, then its text. */
interface Draft {
  company: string;
  title: Line[];
  dates: DateRange | null;
  text: Line[];
}

/**
 * The positions under "Experience": a company, larger than its titles, which are larger than the
 * text. Below a company with several titles stands the time spent there.
 *
 * @returns null where a line is not what has to stand there: nothing is told for certain then
 */
export function positionsIn(lines: readonly Line[], edge: number): Position[] | null {
  const body = lines.find(({ text }) => datesIn(text) !== null)?.size;
  if (body === undefined) return null;
  const heads = lines.filter(({ size }) => size - body > sameSize).map(({ size }) => size);
  const isCompany = ({ size }: Line) => Math.max(...heads) - size <= sameSize;
  const drafts: Draft[] = [];
  let company: Line[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const draft = drafts[drafts.length - 1];
    const continues = before !== undefined && Math.abs(before.size - line.size) <= sameSize;
    if (line.size - body <= sameSize) {
      // Before the first title of a company: the time spent there.
      const isTime = before !== undefined && isCompany(before);
      if (isTime && !/\d/.test(line.text)) return null;
      if (!isTime && !draft) return null;
      if (!isTime && draft?.dates) draft.text.push(line);
      else if (!isTime && draft) {
        draft.dates = datesIn(line.text);
        if (!draft.dates) return null;
      }
    } else if (isCompany(line)) {
      company = continues ? [...company, line] : [line];
    } else if (continues) {
      draft?.title.push(line);
    } else {
      drafts.push({ company: joined(company), title: [line], dates: null, text: [] });
    }
    before = line;
  }
  if (drafts.length === 0 || drafts.some(({ dates, company }) => !dates || company === ''))
    return null;
  return drafts.map((draft) => positionOf(draft, edge));
}

function positionOf({ company, title, dates, text }: Draft, edge: number): Position {
  const [first, second] = text;
  // A place never fills its line; the first line of a text mostly does.
  const hasPlace =
    first !== undefined &&
    looksLikePlace(first.text) &&
    !(second && runsOn(first, second, edge) && first.page === second.page);
  return {
    title: joined(title),
    company,
    start: dates?.start ?? null,
    end: dates?.end ?? null,
    location: hasPlace ? first.text : '',
    description: flowingText(hasPlace ? text.slice(1) : text, edge),
  };
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

/** The schools under "Education", larger than what was studied there; null where none is told. */
export function schoolsIn(lines: readonly Line[], body: number, edge: number): Education[] | null {
  const schools: { name: Line[]; course: string[] }[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const school = schools[schools.length - 1];
    if (line.size - body <= sameSize) {
      if (!school) return null;
      school.course.push(line.text);
    } else if (school && before && school.course.length === 0 && runsOn(before, line, edge)) {
      school.name.push(line);
    } else {
      schools.push({ name: [line], course: [] });
    }
    before = line;
  }
  return schools.map(({ name, course }) => educationOf(joined(name), course.join(' ')));
}

/** "Bachelor of Science, Computer Science · (2010 - 2014)" */
export function educationOf(school: string, course: string): Education {
  const [, studied = '', time] = /^(.*?)(?:\s?·\s?)?\(([^()]{4,60})\)$/.exec(course) ?? [];
  const dates = time === undefined ? null : parseDateRange(time);
  const text = (dates ? studied : course).replace(/\s*·\s*$/, '');
  const comma = text.indexOf(', ');
  const isSingle = dates !== null && dates.start === dates.end;
  return {
    school,
    degree: comma > 0 ? text.slice(0, comma) : text,
    field: comma > 0 ? text.slice(comma + 2) : '',
    // One date alone is the year of the degree.
    start: isSingle ? null : (dates?.start ?? null),
    end: dates?.end ?? null,
  };
}
