import { describe, expect, test } from 'vitest';
import { findSkills } from '../../skills/match.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { findNumbers } from './numbers.ts';

function numbersIn(text: string): string[] {
  return findNumbers(text, findSkills(text, shippedLexicon())).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  );
}

describe('counts as a measure', () => {
  test.each([
    ['40M requests/day', ['40']],
    ['p99 from 900 ms to 140 ms', ['900', '140']],
    ['from 12 days to 5', ['12', '5']],
    ['von 12 Tagen auf 5', ['12', '5']],
    ['€3.2M of refunds', ['3.2']],
    ['$3M', ['3']],
    ['3 M€ par an', ['3']],
    ['18 % fewer calls', ['18']],
    ['99.95% uptime', ['99.95']],
    ['ventas +11%', ['11']],
    ['1,2 Mio. Stromkunden', ['1,2']],
    ['12 000 clients', ['12 000']],
    ['1.200.000 Zählerstände', ['1.200.000']],
    ['4,000 req/s', ['4,000']],
    ['24-bed unit', ['24']],
    ['12-person team', ['12']],
    ['31 new grads', ['31']],
    ['precepted 14 new graduates', ['14']],
    ['30+ services', ['30']],
    ['10k users', ['10']],
    ['5× faster', ['5']],
    ['30-40 people a day', ['40']],
    ['ten thousand people at noon', ['ten thousand']],
    ['a dozen clinics', ['dozen']],
    ['2 engineers and 16 countries', ['2', '16']],
  ])('%s', (text, values) => {
    expect(numbersIn(text)).toEqual(values.map((value) => `measure ${value}`));
  });
});

describe('counts as years in the job', () => {
  test.each([
    '12 years of nursing',
    '12+ years',
    '8 Jahre Erfahrung',
    'seit 8 Jahren',
    '10 años con pagos',
    '5 ans de métier',
    '7 anos',
  ])('%s', (text) => {
    expect(numbersIn(text)).toEqual([expect.stringMatching(/^years \d+$/)]);
  });

  test.each(['eleven years at sea', 'For the last five years'])('%s', (text) => {
    expect(numbersIn(text)).toEqual([expect.stringMatching(/^years (?:eleven|five)$/)]);
  });
});

describe('does not count', () => {
  test.each([
    'since 2019',
    'two colleagues and I',
    'a hundred',
    'Mar 2021 onwards',
    '2019-2022 Nordwind, then Kestrel',
    '2021 - now',
    'on 15.03.2021 we moved',
    'Java 21',
    'Java 21 services',
    'Python 3.11',
    'C++17',
    'HTTP/2 and EC2',
    'version 17.0.2 works',
    'ISO 9001',
    'ISO 27001 audits',
    'S/4HANA',
    'Phase 3 trials',
    'Level 1 trauma center',
    'Section 8 housing',
    'B2B and Web3',
    'Covid-19 wards',
    'K-12 teacher',
    'on call 24/7',
    'I give 110 %',
    'from 0 to 1',
    '+49 30 1234567',
    'call 0171 234 567 any time',
    '0171 2345678',
    '1. Build\n2. Run\n3) Mend',
    'at 11:40',
    '1:1 meetings',
    '#1 seller',
    'the 2nd shift',
    '500+ followers',
    '12 certifications, 40 repos',
    'a row of 7',
    '',
  ])('%s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
