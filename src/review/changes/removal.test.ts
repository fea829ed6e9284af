import { expect, test } from 'vitest';
import { applyEdit } from '../edit.ts';
import type { Range } from '../review.ts';
import { withoutWord } from './removal.ts';

/** The text without the word, where it may go; else null. */
function without(text: string, word: string): string | null {
  const start = text.indexOf(word);
  const range: Range = [start, start + word.length];
  const [change] = withoutWord(text, range);
  return change ? applyEdit(text, change) : null;
}

test.each([
  ['I am a passionate developer.', 'passionate', 'I am a developer.'],
  ['I am a dynamic engineer.', 'dynamic', 'I am an engineer.'],
  [
    'I believe that dynamic, passionate teams win.',
    'passionate',
    'I believe that dynamic teams win.',
  ],
  ['After all, passionate teams win.', 'passionate', 'After all, teams win.'],
  ['Creative, punctual.', 'punctual', 'Creative.'],
])('takes a word out of “%s”', (text, word, left) => {
  expect(without(text, word)).toBe(left);
});

test.each([
  ['I am very passionate about trains.', 'passionate'],
  ['A dynamic and passionate team.', 'passionate'],
  ['I am experienced in Go.', 'experienced'],
  ['Driven by numbers.', 'Driven'],
])('leaves it where the sentence would not stand: %s', (text, word) => {
  expect(without(text, word)).toBeNull();
});
