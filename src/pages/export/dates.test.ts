import { expect, test } from 'vitest';
import { exportDate } from './dates.ts';

test.each([
  ['Mar 2021', '2021-03'],
  ['2021', '2021'],
  ['mars 2021', '2021-03'],
  ['Mär 2021', '2021-03'],
  ['ene. de 2020', '2020-01'],
  ['2021-03', '2021-03'],
  ['2021-03-01 00:00:00', '2021-03'],
  ['Mar-21', '2021-03'],
  ['Mar-98', '1998-03'],
  ['01/03/2021', '2021'],
  ['03/2021', '2021-03'],
])('a date is read: %s', (written, date) => {
  expect(exportDate(written)).toBe(date);
});

test.each(['Present', 'Smarch 2021', '2021-13', '44256', 'soon', ''])(
  'no date is read from "%s"',
  (written) => {
    expect(exportDate(written)).toBeNull();
  },
);
