import type { Range } from '../review.ts';

/*
 * Questions about many ranges at once. Each is answered by halving, not by going through them all:
 * a pasted text of a hundred thousand characters must not hold up the screen.
 */

/** Does `outer` hold the whole of `inner`? */
export const holds = (outer: Range, inner: Range): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1];

/** The range of anything that has a start and an end. */
export const rangeOf = ({ start, end }: { start: number; end: number }): Range => [start, end];

/** Tells whether a range lies within one of the given ones. */
export function within(ranges: readonly Range[]): (inner: Range) => boolean {
  const sorted = byStart(ranges);
  // The furthest end among the ranges up to each one.
  const furthest: number[] = [];
  for (const [, end] of sorted) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return (inner) => {
    const behind = firstFrom(sorted, inner[0] + 1);
    return behind > 0 && (furthest[behind - 1] as number) >= inner[1];
  };
}

/** Gives those of the given ranges that lie within a range; none of them may overlap. */
export function parts(ranges: readonly Range[]): (outer: Range) => Range[] {
  const sorted = byStart(ranges);
  return (outer) => {
    const held: Range[] = [];
    for (let index = firstFrom(sorted, outer[0]); index < sorted.length; index++) {
      const range = sorted[index] as Range;
      if (range[1] > outer[1]) break;
      held.push(range);
    }
    return held;
  };
}

const byStart = (ranges: readonly Range[]): Range[] =>
  [...ranges].sort(([one], [other]) => one - other);

/** Index of the first range that starts at `start` or behind it. */
function firstFrom(sorted: readonly Range[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Range)[0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
