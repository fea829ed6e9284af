import { expect, test } from 'vitest';
import type { Edit } from '../../review/review.ts';
import { remembered, undoEdit } from './undo-edit.ts';

const edit = (start: number, end: number, replacement: string): Edit => ({
  id: `${start}`,
  start,
  end,
  replacement,
  why: { key: 'check.fix', values: {} },
  facts: [],
  gain: 1,
});
const text = 'I am a passionate nurse on a cardiac ward. I like nights. Write to me.';
const made = (one: Edit, from = text) => ({
  after: from.slice(0, one.start) + one.replacement + from.slice(one.end),
  memory: remembered(from, one),
});

test('takes one edit back after another was made elsewhere', () => {
  const first = made(edit(7, 18, ''));
  expect(first.after).toMatch(/^I am a nurse on/);
  const later = first.after.replace('I like nights.', 'I like nights and tea.');
  expect(undoEdit(later, first.memory)).toBe(
    text.replace('I like nights.', 'I like nights and tea.'),
  );
});

test('takes an edit back although the words beside it have changed since', () => {
  const { after, memory } = made(edit(29, 41, 'coronary care unit'));
  expect(undoEdit(after.replace('I am a', 'I was a').replace('nights', 'days'), memory)).toContain(
    'cardiac ward',
  );
});

test('does not guess where the words are gone', () => {
  const { after, memory } = made(edit(29, 41, 'coronary care unit'));
  expect(undoEdit(after.replace('coronary care unit', 'ward'), memory)).toBeNull();
  expect(undoEdit('', memory)).toBeNull();
});

test('does not guess between two places', () => {
  const { memory } = made(edit(43, 57, ''), `${text}`);
  expect(undoEdit('Something else. Something else.', memory)).toBeNull();
});
