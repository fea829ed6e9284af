import { describe, expect, test } from 'vitest';
import type { Range } from '../review.ts';
import { lines, paragraphs, segments, sentences } from './structure.ts';

const cut = (text: string, ranges: Range[]) => ranges.map(([start, end]) => text.slice(start, end));

describe('segments', () => {
  test.each([
    ['Backend | Java · Go • Kafka', ['Backend', 'Java', 'Go', 'Kafka']],
    ['Backend – payments / ledgers — Berlin', ['Backend', 'payments', 'ledgers', 'Berlin']],
    ['Backend Developer; boats', ['Backend Developer', 'boats']],
    ['Back-end and CI/CD, front-end', ['Back-end and CI/CD, front-end']],
    ['  | Backend | | ', ['Backend']],
    ['Développeur·se backend · Go', ['Développeur·se backend', 'Go']],
    ['Ingénieur·e backend·Go', ['Ingénieur·e backend', 'Go']],
    ['', []],
    [' \n ', []],
  ])('of %j', (text, expected) => {
    expect(cut(text, segments(text))).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['I build. I run! Do I? Yes…', ['I build.', ' I run!', ' Do I?', ' Yes…']],
    ['one line\nanother', ['one line\n', 'another']],
    ['I use Node.js and .NET 4.8 daily', ['I use Node.js and .NET 4.8 daily']],
    ['Ich baue.\n\nIch prüfe.', ['Ich baue.', 'Ich prüfe.']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(cut(text, sentences(text)).map((each) => each.replace(/^\n+/, ''))).toEqual(expected);
  });
});

describe('paragraphs', () => {
  test.each([
    ['one\n\ntwo\n \nthree', ['one', 'two', 'three']],
    ['one\r\n\r\ntwo', ['one', 'two']],
    ['one\nstill one\n\ntwo', ['one\nstill one', 'two']],
    ['each\nline\nalone', ['each', 'line', 'alone']],
    ['\n\n one \n\n', ['one']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(cut(text, paragraphs(text))).toEqual(expected);
  });
});

test('lines leave out what is blank', () => {
  const text = ' a \n\n\t\n b';
  expect(cut(text, lines(text))).toEqual(['a', 'b']);
});
