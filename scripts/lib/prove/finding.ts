/** Something in the built files that breaks a promise. */
export interface Finding {
  file: string;
  /** The first line is 1; minified files have few, so the column, from 1 in UTF-16 code units, tells more. */
  line: number;
  column: number;
  what: string;
}

/** Where a position, in UTF-16 code units, lies in a text. */
export function findingAt(file: string, text: string, position: number, what: string): Finding {
  const before = text.slice(0, Math.max(0, position));
  const line = before.split('\n').length;
  return { file, line, column: before.length - before.lastIndexOf('\n'), what };
}
