import type { Change } from '../check.ts';

/** A misspelt name and how it is spelt. */
export interface Slip {
  start: number;
  end: number;
  right: string;
}

/** Puts the right spelling in; a word of a title keeps the capital it had. */
export function respell(text: string, { start, end, right }: Slip): Change {
  const wrong = text.slice(start, end);
  const capital = wrong[0] !== wrong[0]?.toLowerCase() && right === right.toLowerCase();
  const replacement = capital ? `${right[0]?.toUpperCase()}${right.slice(1)}` : right;
  return { start, end, replacement, values: { wrong, right: replacement } };
}
