import { parseDateRange } from './dates.ts';
import type { Line } from './rows.ts';

export function isDateLine(line: Line, language: string): boolean {
  return parseDateRange(line.text, language) !== null;
}

/** Where the dates stand among the lines, -1 where nowhere; the first line is always the title. */
export function dateLineAt(lines: Line[], language: string): number {
  const isDates = (line: Line, index: number) => index > 0 && isDateLine(line, language);
  const marked = lines.findIndex((line, index) => line.isCaption && isDates(line, index));
  return marked > 0 ? marked : lines.findIndex(isDates);
}

/** The smallest part of a row that a line stands in and that has a meaning of its own. */
export function partOf({ element }: Line): Element | null {
  return element.closest('a, li, [role="button"]');
}

/** "LinkedIn helped me get this job", in whatever language: a short line that names LinkedIn. */
export function isHiringNote(text: string): boolean {
  return (
    text.length <= 80 && !text.includes('\n') && /linkedin|领英|helped me get this job/i.test(text)
  );
}
