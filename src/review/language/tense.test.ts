import { expect, test } from 'vitest';
import { tokenize } from '../../skills/tokens.ts';
import { paragraphs, sentences } from './structure.ts';
import { tenses } from './tense.ts';

const slips = (text: string): string[] =>
  tenses(text, tokenize(text), sentences(text), paragraphs(text)).slips.map(
    ({ start, end, right }) => `${text.slice(start, end)}→${right}`,
  );

test.each([
  ['From 2015 to 2018 I manage the accounts of a school.', ['manage→managed']],
  ['In March 2014 I join the railway.', ['join→joined']],
  ['Ten years ago I move to the coast.', ['move→moved']],
  ['In my previous role at the county hospital we handle all complaints.', ['handle→handled']],
  ['I currently led a team of six.', ['led→lead']],
  ['At present I managed the stores.', ['managed→manage']],
  [
    'From 2010 to 2016 I led the desk. I train the staff. I wrote the scripts. I prepare the reports.',
    ['train→trained', 'prepare→prepared'],
  ],
])('finds the slips in “%s”', (text, expected) => {
  expect(slips(text)).toEqual(expected);
});

test.each([
  'I manage two wards. I introduced a new rota. I run the clinic. I cut the queue.',
  'Since 2018 I manage the desk.',
  'In 2032 I finish my degree and start to teach.',
  'In 2019 I joined the port, and I run the yard today.',
  'In my last job, which I held for years, what I learned is how I manage now.',
  'Ten years ago the plant that I manage was a field.',
  'From 2012 to 2016 I worked abroad. I still run. I wrote a book there. I teach from it now.',
  'Currently in Lyon, where I moved last year.',
  'At the moment I joined, the firm had nine people.',
  'Until now I managed alone.',
])('finds none in “%s”', (text) => {
  expect(slips(text)).toEqual([]);
});
