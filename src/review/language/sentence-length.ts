import type { Range } from '../review.ts';
import { wordCount } from './words.ts';

/** Items of a list are so short; so many in a row make one. */
const shortItem = 3;
const leastItems = 3;

/**
 * How many words a reader has to hold in mind until a sentence gives a rest. Neither what stands in
 * brackets counts nor the items of a list, and a colon gives a rest as a full stop does.
 */
export function heldWords(text: string, [start, end]: Range): number {
  const plain = withoutBrackets(text.slice(start, end));
  // Several semicolons part the items of a list; a single one joins two sentences.
  const stops = plain.split(/;\s/).length > 2 ? /[:;]\s/ : /:\s/;
  return plain.split(stops).reduce((most, part) => Math.max(most, withoutItems(part)), 0);
}

/** The text without what stands in round brackets, in one pass. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, ' ');
}

/** The words of a clause, less those of a row of short items between commas. */
function withoutItems(clause: string): number {
  const counts = clause.split(/,\s/).map((item) => wordCount(item, [0, item.length]));
  let sum = 0;
  let row = 0;
  let inRow = 0;
  for (const count of [...counts, Number.POSITIVE_INFINITY]) {
    if (count <= shortItem) {
      row++;
      inRow += count;
      continue;
    }
    if (row < leastItems) sum += inRow;
    row = 0;
    inRow = 0;
    if (Number.isFinite(count)) sum += count;
  }
  return sum;
}
