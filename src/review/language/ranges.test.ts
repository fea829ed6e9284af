import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Range } from '../review.ts';
import { holds, parts, within } from './ranges.ts';

const range: fc.Arbitrary<Range> = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => [start, start + length]);

test('a range lies within many as it lies within one of them', () => {
  fc.assert(
    fc.property(fc.array(range), range, (ranges, inner) => {
      expect(within(ranges)(inner)).toBe(ranges.some((outer) => holds(outer, inner)));
    }),
  );
});

test('the parts of a range are those it holds', () => {
  fc.assert(
    fc.property(fc.array(range), range, (ranges, outer) => {
      const apart = ranges.filter(
        ([start, end], index) =>
          !ranges.slice(0, index).some((other) => start < other[1] && other[0] < end),
      );
      const expected = apart
        .filter((inner) => holds(outer, inner))
        .sort(([one], [other]) => one - other);
      expect(parts(apart)(outer)).toEqual(expected);
    }),
  );
});
