import { expect, test } from 'vitest';
import { endorsementsIn } from './skills.ts';

test.each([
  ['12 endorsements', 12],
  ['1 endorsement', 1],
  ['99+ endorsements', 99],
  ['8 Kenntnisbestätigungen', 8],
  ['5 validaciones', 5],
  ['\u200f3 endorsements\u200f', 3],
])('a count of endorsements is read: %s', (line, count) => {
  expect(endorsementsIn(line)).toBe(count);
});

test.each([
  '3 experiences across Larkspur Systems and 2 other companies',
  'Endorsed by 3 colleagues at Hollis Ledger House',
  '2 educational experiences',
  'Passed LinkedIn Skill Assessment',
  '12',
  'endorsements',
  '',
])('no count is read from "%s"', (line) => {
  expect(endorsementsIn(line)).toBeNull();
});
