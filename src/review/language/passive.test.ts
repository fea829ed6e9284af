import { expect, test } from 'vitest';
import { tokenize } from '../../skills/tokens.ts';
import { passives } from './passive.ts';

const found = (text: string): string[] =>
  passives(text, tokenize(text)).map((range) => text.slice(...range));

test.each([
  ['I was awarded the project in 2019.', 'was awarded'],
  ['The audit was not only completed but praised.', 'was not only completed'],
  ['Costs have been substantially reduced.', 'been substantially reduced'],
  ['The rota is managed by the night sister.', 'is managed'],
  ['Two machines were being rebuilt when I came.', 'being rebuilt'],
])('finds the passive in “%s”', (text, passive) => {
  expect(found(text)).toEqual([passive]);
});

test.each([
  'I was tired and my feet were cold.',
  'The clinic is located in Ghent, and I am based there.',
  'I am interested in dialysis, and used to nights.',
  'I was born in Porto and raised in Leeds.',
  'The price is based on weight.',
  'I was promoted, then I was made redundant.',
  'We were chosen for the pilot.',
  'I was done by noon.',
  'The books are closed by day three, and reports are prepared by hand.',
  'Stock is reduced by ordering later.',
  'Our tools are written in Go.',
  'The shed was purpose-built. It is well designed.',
  'I had the plans drawn and have written the bid.',
  'Who I was: planned, careful, slow.',
  'The tests are reviewed by the end of the week.',
])('finds none in “%s”', (text) => {
  expect(found(text)).toEqual([]);
});
