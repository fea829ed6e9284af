import { describe, expect, test } from 'vitest';
import { phraseFinder } from '../review/language/phrases.ts';
import { buzzwords, plainTerms, statusWords } from '../review/language/word-lists.ts';
import { weights } from '../review/rubric.ts';
import { tokenize } from '../skills/tokens.ts';
import { checks } from './en/checks.ts';

const sentences = Object.entries(checks).flatMap(([check, parts]) =>
  Object.entries(parts).map(([part, text]): [string, string] => [`${check}.${part}`, text]),
);
const findTired = phraseFinder(buzzwords, plainTerms);
const unquoted = (text: string) => text.replace(/“[^”]*”/g, '“”');

test('every check has words, and all words belong to a check', () => {
  const known = new Set(['check', ...Object.keys(weights)]);
  expect(new Set(Object.keys(checks))).toEqual(known);
});

describe.each(sentences)('%s', (key, text) => {
  test('uses no tired word outside quotes', () => {
    const own = unquoted(text);
    expect(findTired(tokenize(own)).map(([start, end]) => own.slice(start, end))).toEqual([]);
  });

  test('is short', () => {
    expect(text.length).toBeGreaterThan(3);
    expect(text.length).toBeLessThanOrEqual(160);
  });

  test('is a sentence, or a name without a full stop', () => {
    expect(text).toMatch(/^[A-Z“{]/);
    if (key.endsWith('.name')) expect(text).not.toMatch(/[.!?]$/);
    else expect(text).toMatch(/[.!?]$/);
  });

  test('is typed with curly quotes and apostrophes, without exclamation', () => {
    expect(text).not.toMatch(/["'!]|\.\.\.| {2}/);
  });
});

test('the lists of words hold no phrase twice', () => {
  for (const list of [buzzwords, statusWords, plainTerms])
    expect([...list].sort()).toEqual([...new Set(list)].sort());
});
