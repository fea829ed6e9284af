import { expect, test } from 'vitest';
import { wordsLeft } from './words-left.ts';

const original =
  '<p class="pv-card">Wilma Oakenshield, wilma@oak.example, 20411975</p><a href="/in/wilma-oakenshield/">x</a><p data-x="eyJsYXN0IjoiVGhvcmdyaW1zc29uIiwibiI6MX0">Şükrü</p>';

test.each([
  ['a word', '<p>Wilma Xqz</p>', 'wilma'],
  ['a word in capitals', '<p>WILMA</p>', 'wilma'],
  ['a word inside another', '<p>xoakenshieldx</p>', 'oakenshield'],
  ['a word in camel case', '<p class="cardWilmaAbout"></p>', 'wilma'],
  ['a word behind percent signs', '<a href="/%57ilma/">', 'wilma'],
  ['a word behind entities', '<p>&#87;ilma</p>', 'wilma'],
  ['a word that was in base64', '<p>Thorgrimsson</p>', 'thorgrimsson'],
  ['a word in other letters', '<p>şükrü</p>', 'şükrü'],
  ['a number', '<p>id 0020411975</p>', '20411975'],
  ['a vanity', '<a href="/in/wilma-oakenshield/">', 'wilma-oakenshield'],
  ['any address of mail', '<p>qxz@zkj.qxz</p>', 'qxz@zkj.qxz'],
  ['any id of a member', '<p id="ACoAABcdefghijklmnopqrstuvw1">', 'acoaabcdefghijklmnopqrstuvw1'],
])('finds %s', (_, report, left) => {
  expect(wordsLeft(original, report)).toContain(left);
});

test.each([
  ['nonsense', '<p>Xqzkj Zzqkjxqzkqx, xqj◦, 00000000</p>'],
  [
    'placeholders',
    '<a href="/in/vanity-1/"><p id="ACoAAAMemberSample000000000000000000001" class="w12">',
  ],
  ['words of front-ends', '<p class="pv-card top-card" data-testid="experience">'],
  ['dates that a report makes up', '<p>Jun 2087 - Present</p>'],
])('does not take %s', (_, report) => {
  expect(wordsLeft(`${original} Jun 2012 Present`, report)).toEqual([]);
});

test('a date of the page is no date that a report makes up', () => {
  expect(wordsLeft('<p>June 2012</p>', '<p>June 2012</p>')).toEqual(['2012', 'june']);
});
