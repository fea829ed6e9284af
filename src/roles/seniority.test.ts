import { expect, it } from 'vitest';
import { seniorityOf } from './seniority.ts';

const position = (title: string, start: string | null, end: string | null = null) => ({
  title,
  company: 'Harrow Freight',
  start,
  end,
  location: '',
  description: '',
});
const levelOf = (...experience: ReturnType<typeof position>[]) =>
  seniorityOf({ experience }, '2026-11')?.seniority ?? null;

it.each([
  ['Senior Backend Developer', 'senior'],
  ['Sr. Accountant', 'senior'],
  ['Junior Developer', 'junior'],
  ['Werkstudentin Softwareentwicklung', 'junior'],
  ['Stagiaire développeur', 'junior'],
  ['Lead Engineer', 'lead'],
  ['Head of Data', 'lead'],
  ['Staff Engineer', 'lead'],
])('tells the level from “%s”', (title, level) => {
  expect(levelOf(position(title, '2024-01'))).toBe(level);
});

it('does not take a staff nurse for a lead', () => {
  expect(levelOf(position('Staff Nurse', '2023-01'))).toBe('mid');
});

it.each([
  ['2026-01', 'junior'],
  ['2023-01', 'mid'],
  ['2015', 'senior'],
])('tells the level from the years since %s', (start, level) => {
  expect(levelOf(position('Backend Developer', start))).toBe(level);
});

it('goes by the current position, not by an earlier one', () => {
  expect(
    levelOf(position('Lead Developer', '2012-01', '2020-01'), position('Developer', '2020-02')),
  ).toBe('senior');
});

it('says from what it was told', () => {
  const told = seniorityOf({ experience: [position('Developer', '2020-11')] }, '2026-11');
  expect(told?.because).toEqual({ key: 'seniority.years', values: { years: 6 } });
});

it('tells nothing where nothing is known', () => {
  expect(seniorityOf({})).toBeNull();
  expect(seniorityOf({ experience: [position('Developer', null)] })).toBeNull();
});
