import { expect, test } from 'vitest';
import { fill, hasWords, say } from './say.ts';

test('fills slots, and chooses the form that a number asks for', () => {
  const pattern = '{count} {count:name is|names are} misspelt, “{right}” first.';
  expect(fill(pattern, { count: 1, right: 'Go' })).toBe('1 name is misspelt, “Go” first.');
  expect(fill(pattern, { count: 3, right: 'Go' })).toBe('3 names are misspelt, “Go” first.');
  expect(fill(pattern, { count: 0, right: 'Go' })).toBe('0 names are misspelt, “Go” first.');
});

test('writes numbers as English does', () => {
  expect(fill('{length} characters', { length: 2600 })).toBe('2,600 characters');
});

test('leaves a blank that the user must fill', () => {
  expect(fill('Write {what you like}, {name}.', {})).toBe('Write {what you like}, {name}.');
});

test('does not fill what a value brings along', () => {
  expect(fill('“{title}”', { title: '{count} $& $1', count: 5 })).toBe('“{count} $& $1”');
});

test('says a message by its key, and throws where there are no words', () => {
  expect(say({ key: 'headline-present.pass', values: {} })).toContain('more than a title');
  expect(hasWords('headline-present.pass')).toBe(true);
  expect(hasWords('headline-present.never')).toBe(false);
  expect(() => say({ key: 'headline-present.never', values: {} })).toThrow(RangeError);
});
