import { expect, test } from 'vitest';
import { applyEdit } from '../edit.ts';
import { splitSentence } from './sentences.ts';

const split = (text: string): string | null => {
  const [change] = splitSentence(text, [0, text.length]);
  return change ? applyEdit(text, change) : null;
};

test.each([
  [
    'The laundry of the hospital runs day and night with two crews of nine; I plan both of them and repair what stops.',
    'The laundry of the hospital runs day and night with two crews of nine. I plan both of them and repair what stops.',
  ],
  [
    'I came to this from the night desk of a hotel with forty rooms, and I’ve kept its habit of writing everything down.',
    'I came to this from the night desk of a hotel with forty rooms. I’ve kept its habit of writing everything down.',
  ],
  [
    'We took the old ticket machines apart over one long winter in the depot, and they have not failed on a school day since.',
    'We took the old ticket machines apart over one long winter in the depot. They have not failed on a school day since.',
  ],
])('parts where both halves stand alone: %s', (text, parted) => {
  expect(split(text)).toBe(parted);
});

test.each([
  // The first half hangs on the second.
  'When the old boiler failed in the middle of the coldest week of the year, and we had no spare, I built one.',
  'I stayed with the firm because the people on the early shift were kind to me, and they knew more than any book on pumps.',
  // The last of a row.
  'I price the jobs for the whole of the county, I order the cable and the pipe, and I drive the second van when it snows.',
  // The second half has no subject of its own.
  'I wrote the first version of the timetable in a single rainy week in March, and moved it to the new system in autumn.',
  // Inside brackets, behind a colon, or a crumb.
  'I look after the ferries (the big one sails all year round, and it carries the milk and the post for the islands) and the pier.',
  'My week has two halves that could not differ more from each other: I teach on the first days, and I mend clocks on the rest.',
  'I cook, and I plan the menus of a hospital with six hundred beds and a great many allergies on every floor.',
])('leaves alone: %s', (text) => {
  expect(split(text)).toBeNull();
});
