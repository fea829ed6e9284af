import { expect, test } from 'vitest';
import { withoutBlanks } from './blanks.ts';

test('a sentence that waits for a blank does not count, the others do', () => {
  const text =
    'I am a nurse. In figures: {How many beds? Of which kind?} I like nights.\n\n{A. B?}\n\nEnd.';
  expect(withoutBlanks(text)).toBe('I am a nurse. I like nights.\n\nEnd.');
});

test('a text without blanks stays as it is', () => {
  expect(withoutBlanks('One  two. { three\n}')).toBe('One  two. { three\n}');
});
