import { expect, test } from 'vitest';
import type { Candidate } from './mending/candidate.ts';
import { takeTogether } from './select.ts';

const change = (id: string, at: number, mayGainNothing = false): Candidate => ({
  id,
  kind: 'number',
  start: at,
  end: at,
  replacement: id,
  around: [at, at],
  why: { key: '', values: {} },
  facts: [],
  mayGainNothing,
});
const text = '. . . . . . . . . .';
const taken = (candidates: Candidate[], score: (text: string) => number) =>
  takeTogether(text, candidates, score).map(({ candidate }) => candidate.id);

test('takes what gains by itself and with the others', () => {
  const score = (one: string) => (one.match(/[ab]/g) ?? []).length;
  expect(taken([change('a', 1), change('b', 5), change('c', 9)], score)).toEqual(['a', 'b']);
});

test('leaves out a change that makes one that is taken worthless', () => {
  const score = (one: string) => (one.includes('b') ? 5 : one.includes('a') ? 3 : 0);
  expect(taken([change('a', 1), change('b', 5)], score)).toEqual(['a']);
});

test('leaves out what touches, and what stands there twice', () => {
  const score = (one: string) => one.length;
  expect(taken([change('a', 1), change('b', 1), change('a', 7)], score)).toEqual(['a']);
});

test('scores no more texts than it may', () => {
  let reviews = 0;
  const score = (one: string) => {
    reviews++;
    return one.length;
  };
  const many = Array.from({ length: 10 }, (_, index) => change(`${index}`, 2 * index));
  expect(takeTogether(text, many, score).length).toBeGreaterThan(3);
  expect(reviews).toBeLessThanOrEqual(60);
});
