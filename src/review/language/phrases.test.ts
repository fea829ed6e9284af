import { expect, test } from 'vitest';
import { tokenize } from '../../skills/tokens.ts';
import { phraseFinder } from './phrases.ts';

const find = phraseFinder(['open', 'open to work', 'à l’écoute', 'driven'], ['data driven']);
const found = (text: string) => find(tokenize(text)).map(([start, end]) => text.slice(start, end));

test.each([
  ['Open to work', ['Open to work']],
  ['OPEN-TO-WORK now', ['OPEN-TO-WORK']],
  ['open to', ['open']],
  ['Backend, open, driven', ['open', 'driven']],
  ['à l’écoute', ['à l’écoute']],
  ["A l'ecoute du marché", ["A l'ecoute"]],
])('finds whole words, the longest phrase first: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each(['reopened', 'opentowork2', 'openers', 'data-driven', 'Data driven', ''])(
  'finds nothing in %j',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('does not join words over a bar', () => {
  expect(found('Always open | to work with')).toEqual(['open']);
});
