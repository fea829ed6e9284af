import type { Change } from '../check.ts';

/** A misspelt name or word and how it is spelt. */
export interface Slip {
  start: number;
  end: number;
  right: string;
  /** Set where it is a word of everyday English, and no name that people search for. */
  ordinary?: true;
}

/** Puts the right spelling in; what is no name keeps the capital, or the capitals, it had. */
export function respell(text: string, { start, end, right }: Slip): Change {
  const wrong = text.slice(start, end);
  const capital = wrong[0] !== wrong[0]?.toLowerCase() && right === right.toLowerCase();
  const replacement = capital ? capitalized(wrong, right) : right;
  return { start, end, replacement, values: { wrong, right: replacement } };
}

const capitalized = (wrong: string, right: string): string =>
  wrong === wrong.toUpperCase()
    ? right.toUpperCase()
    : `${right[0]?.toUpperCase()}${right.slice(1)}`;
