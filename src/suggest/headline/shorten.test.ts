import { describe, expect, it } from 'vitest';
import { shortened } from './shorten.ts';

describe('a result that is too long', () => {
  it.each([
    [
      'Reduced supplier cost by 12% through new contracts with all eight of the larger dairies',
      '12%',
      'Reduced supplier cost by 12%',
    ],
    [
      'Packaging for 30+ food brands, from the first sketch to files that a printer can use',
      '30',
      'Packaging for 30+ food brands',
    ],
    [
      'Durchlaufzeit um 40 % gesenkt durch eine neue Planung der Schichten im ganzen Werk',
      '40 %',
      'Durchlaufzeit um 40 % gesenkt',
    ],
  ])('ends %s at the end of a clause', (text, figure, short) => {
    expect(shortened(text, figure, 60)).toBe(short);
  });

  it.each([
    // The figure would be lost.
    ['Renegotiated contracts with every one of the larger dairies in the north, saving 12%', '12%'],
    // The first country alone would be a smaller truth.
    ['Managed 3 plants in Poland, Spain and Italy for a maker of pumps and compressors', '3'],
    // Nothing but a bracket ends inside.
    [
      'Brought 400 (of 612 registered and until then entirely unhappy) customers back in a year',
      '612',
    ],
    [
      'Kept between 40 while nobody else was there to do so on any of the nights and weekends',
      '40',
    ],
  ])('does not shorten %s', (text, figure) => {
    expect(shortened(text, figure, 60)).toBeNull();
  });

  it('leaves what fits as it is', () => {
    expect(shortened('Cut waste by 18%, with care', '18%', 60)).toBe('Cut waste by 18%, with care');
  });
});
