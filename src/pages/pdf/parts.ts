import { headingIn, type Part } from './headings.ts';
import { commonSize } from './layout.ts';
import { type Line, sameSize } from './lines.ts';

/** A column divided by its headings. */
export interface Parts {
  /** What stands above the first heading. */
  top: Line[];
  parts: Map<Part, Line[]>;
  /** Whether each heading says what it heads; else a missing part may stand under one of those. */
  areKnown: boolean;
}

/** A heading is larger than the text by at least this much. */
const headingToBody = 1.15;

/** Divides a column. A heading is one by its size; a line of text that says the same is none. */
export function divide(lines: readonly Line[]): Parts {
  const size = headingSize(lines);
  const top: Line[] = [];
  const parts = new Map<Part, Line[]>();
  let current = top;
  let areKnown = true;
  for (const line of lines) {
    if (size === null || Math.abs(line.size - size) > sameSize) {
      current.push(line);
      continue;
    }
    const part = headingIn(line.text)?.part ?? null;
    areKnown &&= part !== null;
    current = parts.get(part ?? 'other') ?? [];
    parts.set(part ?? 'other', current);
  }
  return { top, parts, areKnown };
}

function headingSize(lines: readonly Line[]): number | null {
  const largest = Math.max(0, ...lines.map(({ size }) => size));
  const isLarge = largest > headingToBody * commonSize(lines);
  const known = lines.find(
    ({ size, text }) => largest - size <= sameSize && headingIn(text) !== null,
  );
  if (known && (isLarge || lines[0] === known)) return largest;
  const [first] = lines;
  // What follows the name is the headline, however large it is set.
  const isHeadline = first === undefined || largest - first.size <= sameSize;
  return isLarge && !isHeadline ? largest : null;
}
