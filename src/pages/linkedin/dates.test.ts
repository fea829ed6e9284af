import { describe, expect, test } from 'vitest';
import { findDate, parseDate, parseDateRange } from './dates.ts';

describe('the dates of a position', () => {
  test.each([
    ['en', 'Jan 2020 - Present · 2 yrs', '2020-01', null],
    ['en', 'September 2019 – June 2021', '2019-09', '2021-06'],
    ['en', '2010 - 2014', '2010', '2014'],
    ['en', '2019 - Present · 7 yrs', '2019', null],
    ['en', 'Jun 2017 · 1 mo', '2017-06', '2017-06'],
    ['es', 'ene. 2020 - actualidad · 2 años', '2020-01', null],
    ['es', 'sept. 2018 - dic. 2019', '2018-09', '2019-12'],
    ['fr', 'févr. 2020 - aujourd’hui · 2 ans', '2020-02', null],
    ['fr', 'août 2016 - déc. 2019', '2016-08', '2019-12'],
    ['de', 'Jan. 2020–Heute · 2 Jahre', '2020-01', null],
    ['de', 'März 2012–Dez. 2019', '2012-03', '2019-12'],
    ['pt', 'jan de 2020 - o momento · 2 anos', '2020-01', null],
    ['pt-BR', 'fev. de 2017 - out. de 2019', '2017-02', '2019-10'],
    ['it', 'gen 2020 - Presente · 2 anni', '2020-01', null],
    ['it', 'lug 2015 - ago 2019', '2015-07', '2019-08'],
    ['nl', 'mrt. 2020 - heden · 2 jaar', '2020-03', null],
    ['nl', 'mei 2015 - okt. 2019', '2015-05', '2019-10'],
    ['pl', 'sty 2019 – obecnie · 7 lat', '2019-01', null],
    ['ar', '\u200fيناير ٢٠٢٠ - الحالي', '2020-01', null],
    ['ja', '2020年4月 - 現在', '2020-04', null],
    ['ja', '2021年3月 - 現在 ・ 5年9ヶ月', '2021-03', null],
    ['ko', '2021년 3월 - 현재 · 5년 9개월', '2021-03', null],
    ['zh-CN', '2018年8月 - 至今', '2018-08', null],
    ['tr', 'Ağu 2018 - Şub 2021', '2018-08', '2021-02'],
    ['tr', 'Mart 2021 - Halen · 5 yıl', '2021-03', null],
    ['pl', 'wrz 2018 – lut 2021 · 2 lata', '2018-09', '2021-02'],
    ['ar', 'مارس 2021 - حتى الآن', '2021-03', null],
    ['he', 'אוג׳ 2018 - היום', '2018-08', null],
  ])('are read in %s: %s', (language, line, start, end) => {
    expect(parseDateRange(line, language)).toEqual({ start, end });
  });

  test.each([
    ['es', 'ene. 2020 - actualidad'],
    ['fr', 'janv. 2020 - aujourd’hui'],
    ['de', 'Jan. 2020–Heute'],
    ['pt', 'jan de 2020 - o momento'],
    ['it', 'gen 2020 - Presente'],
    ['nl', 'jan. 2020 - heden'],
  ])('are read in %s on a page that does not say its language', (_, line) => {
    expect(parseDateRange(line)).toEqual({ start: '2020-01', end: null });
  });

  test.each([
    'Larkspur Systems · Full-time',
    'Class of 2020 - Foundation',
    'Mart 2021 - Halenka',
    '2021年3月 - 見本',
    'Winter 2020 - Present',
    'Jan 2020 - Foundation',
    'Jan 1020 - Present',
    '3 yrs 2 mos',
    '2020 - 2021 - 2022',
    '',
    ' · ',
    '-',
  ])('are not seen in "%s"', (line) => {
    expect(parseDateRange(line, 'en')).toBeNull();
  });

  test('are given up for a month that no language names', () => {
    expect(parseDate('Foo 2020', 'en')).toBeNull();
    expect(parseDate('13/2020', 'en')).toBeNull();
  });
});

describe('a date somewhere in a text', () => {
  test.each([
    ['en', 'Issued Apr 2023', '2023-04'],
    ['de', 'Ausgestellt: März 2019', '2019-03'],
    ['es', 'Expedición: abr. 2021', '2021-04'],
    ['pt', 'Emitido em abr de 2021', '2021-04'],
    ['fr', 'Délivrance : avr. 2021', '2021-04'],
    ['ja', '2023年4月に発行', '2023-04'],
    ['ko', '발행일: 2023년 4월', '2023-04'],
    ['pl', 'Wydano: kwi 2023', '2023-04'],
    ['en', 'Issued 2022', '2022'],
    ['en', 'Credential ID AWS 2021', null],
    ['en', 'Issued by nobody', null],
  ])('in %s: %s', (language, text, date) => {
    expect(findDate(text, language)).toBe(date);
  });
});
