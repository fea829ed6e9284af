import { expect, test } from 'vitest';
import { searchedTexts } from '../../roles/search.ts';
import { patternPieces } from './blanks.ts';
import { searchFit } from './search-fit.ts';

const texts = searchedTexts({
  headline: 'Backend Engineer | Go, PostgreSQL',
  skills: [{ name: 'Kafka', endorsements: null }],
});

test('says that a search finds the profile', () => {
  expect(searchFit('"backend engineer" AND (Go OR Rust) NOT intern', texts)).toEqual({
    kind: 'finds',
  });
});

test('names each term that stops it, and tells a choice from a must', () => {
  expect(searchFit('"backend engineer" AND (Java OR Rust) AND AWS NOT Kafka', texts)).toEqual({
    kind: 'misses',
    stops: [
      { kind: 'one of', terms: ['Java', 'Rust'] },
      { kind: 'needs', terms: ['AWS'] },
      { kind: 'barred', terms: ['Kafka'] },
    ],
  });
});

test('tells where a search goes wrong', () => {
  expect(searchFit('Go AND (Rust', texts)).toMatchObject({ kind: 'wrong', at: 7 });
});

test('cuts a pattern at its blanks and loses nothing', () => {
  const pattern = '{title} of {what} | bread';
  const pieces = patternPieces(pattern);
  expect(pieces.filter(({ isBlank }) => isBlank).map(({ text }) => text)).toEqual([
    '{title}',
    '{what}',
  ]);
  expect(pieces.map(({ text }) => text).join('')).toBe(pattern);
  for (const { text, start } of pieces) expect(pattern.startsWith(text, start)).toBe(true);
  expect(patternPieces('{ } {a\nb} {')).toMatchObject([{ text: '{ }' }, { isBlank: false }]);
});
