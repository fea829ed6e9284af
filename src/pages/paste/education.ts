import type { Education } from '../../profile/profile.ts';
import { parseDateRange } from '../linkedin/dates.ts';
import { educationOf } from '../pdf/experience.ts';
import type { PastedLine } from './pasted-lines.ts';

/** "Grade: A", "Activities and societies: …" */
const labelled = /^[^:,]{1,40}:\s/;

/** The schools in the lines under "Education", told by their dates; null where none are told. */
export function schoolsIn(lines: readonly PastedLine[]): Education[] | null {
  const texts = lines.map(({ text }) => text).filter((text) => !labelled.test(text));
  const ends = texts.flatMap((text, at) => (schoolDates(text) ? [at] : []));
  if (ends.length === 0) {
    const [school, course = ''] = texts;
    return school !== undefined && texts.length <= 2 ? [educationOf(school, course)] : null;
  }
  const schools = ends.map((end, index) => {
    const head = texts.slice((ends[index - 1] ?? -1) + 1, end);
    const last = texts[end] ?? '';
    // In the PDF the dates stand behind what was studied, on the page below it.
    if (/\)$/.test(last)) return educationOf(head[head.length - 1] ?? '', last);
    const [upper = '', lower] = head.slice(-2);
    // A sentence belongs to the school before; then only the name stands above the dates.
    const isAlone = lower !== undefined && /[.!?]$/.test(upper);
    const [school, course] = isAlone ? [lower, ''] : [upper, lower ?? ''];
    return educationOf(school, course === '' ? `(${last})` : `${course} · (${last})`);
  });
  // What stands above the first dates is no description: there is nothing yet to describe.
  const above = texts.slice(0, Math.max(0, (ends[0] ?? 0) - 2));
  if (above.length > 2 || schools.some(({ school }) => school === '')) return null;
  const [school, course = ''] = above;
  return school === undefined ? schools : [educationOf(school, course), ...schools];
}

function schoolDates(text: string): boolean {
  if (text.length > 200) return false;
  const [, inside] = /\(([^()]{4,60})\)$/.exec(text) ?? [];
  return parseDateRange(inside ?? text) !== null;
}
