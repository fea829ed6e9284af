import { parseDate } from '../linkedin/dates.ts';

/**
 * A date of an export ("Mar 2021", "2021") as `YYYY-MM` or `YYYY`; null where it is none.
 * Besides LinkedIn's own form it knows what spreadsheet programs make of it: "Mar-21",
 * "2021-03-01" and "01/03/2021", of which the day is in doubt and only the year is kept.
 */
export function exportDate(written: string): string | null {
  const text = written.trim();
  const iso = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?(?:[ T].{0,20})?$/.exec(text);
  if (iso) return parseDate(`${iso[2]}/${iso[1]}`);
  const clipped = /^(\p{L}{3,9})\.?[- ](\d\d)$/u.exec(text);
  if (clipped) return parseDate(`${clipped[1]} ${centuryOf(clipped[2] ?? '')}`);
  const numeric = /^\d{1,2}[/.]\d{1,2}[/.](\d{4})$/.exec(text);
  return parseDate(numeric?.[1] ?? text);
}

/** Spreadsheet programs take two digits from 30 on for the last century. */
function centuryOf(digits: string): string {
  return `${Number(digits) < 30 ? '20' : '19'}${digits}`;
}
