import { describe, expect, test } from 'vitest';
import { shippedLexicon } from '../../skills/shipped.ts';
import { behindI, continued, listed, titleInText, topicInText, withArticle } from './english.ts';

describe('a fact that begins with a verb follows “I”', () => {
  test.each([
    ['Cut checkout p99 from 900 ms to 140 ms', 'cut checkout p99 from 900 ms to 140 ms'],
    ['Precepted 11 new graduates', 'precepted 11 new graduates'],
    [
      'Automated the budget pack for 12 departments',
      'automated the budget pack for 12 departments',
    ],
    ['Lead 6 warehouses and 410 people', 'lead 6 warehouses and 410 people'],
    ['Care for 2 patients a shift', 'care for 2 patients a shift'],
    ['Manage projects worth €3M', 'manage projects worth €3M'],
  ])('%s', (fact, told) => {
    expect(behindI(fact)).toBe(told);
  });

  test.each([
    'Lead time of 6 days instead of 14',
    'Automated tests for 12 services',
    'Registered nurses on the ward: 24',
    'Team of 8 engineers',
    'Support for 12 stores',
    'Cut of 30% in costs',
    '23% fewer failures',
    'Build time down from 9 minutes to 2',
    'Run rate of €2M',
    '',
  ])('not: %s', (fact) => {
    expect(behindI(fact)).toBeNull();
  });

  test('in the present only of the present', () => {
    expect(behindI('Manage 3 wards', false)).toBeNull();
    expect(behindI('Managed 3 wards', false)).toBe('managed 3 wards');
  });
});

test.each([
  ['In-service failures down 23%', 'in-service failures down 23%'],
  ['Nordic churn down 4%', 'Nordic churn down 4%'],
  ['SQL reports for 12 teams', 'SQL reports for 12 teams'],
  ['English classes for 40 pupils', 'English classes for 40 pupils'],
  ['Medication errors down 18%', 'medication errors down 18%'],
])('only what is no name goes on small behind a colon: %s', (fact, told) => {
  expect(continued(fact, (word) => ['in-service', 'english'].includes(word))).toBe(told);
});

test.each([
  ['Senior Data Scientist', 'a senior data scientist'],
  ['ICU Nurse', 'an ICU nurse'],
  ['UX Designer', 'a UX designer'],
  ['Engineer', 'an engineer'],
  ['Java Developer', 'a Java developer'],
  ['DevOps Engineer', 'a DevOps engineer'],
  ['German Teacher', 'a German teacher'],
  ['HR Business Partner', 'an HR business partner'],
  ['VP Operations', 'VP Operations'],
  ['Head of Finance', 'Head of Finance'],
])('a title in a sentence: %s', (title, told) => {
  expect(withArticle(titleInText(title, shippedLexicon()))).toBe(told);
});

test('lists as English does', () => {
  expect(listed(['A'])).toBe('A');
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
});

test.each([
  ['Wound Care', 'wound care'],
  ['HR Policies', 'HR policies'],
  ['IV Therapy', 'IV therapy'],
  ['Workforce Planning', 'workforce planning'],
  ['Six Sigma', 'Six Sigma'],
  ['LinkedIn Marketing', 'LinkedIn marketing'],
  ['Bluetooth Low Energy', 'Bluetooth Low Energy'],
  ['Agile', 'Agile'],
])('a method in a list: %s', (topic, written) => {
  const isCommon = (word: string) => ['care', 'policies', 'therapy'].includes(word);
  expect(topicInText(topic, isCommon, shippedLexicon())).toBe(written);
});
