import { describe, expect, it, test } from 'vitest';
import type { Education, KnownProfile } from '../../profile/profile.ts';
import { certification, position, skills } from '../../review/profile-pieces.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import type { PostingDemands } from '../posting.ts';
import { coverPosting } from './cover.ts';
import { type Degree, degreeIn } from './degree.ts';
import { demand, demandsWith } from './pieces.ts';

const fact = (asked: Partial<PostingDemands>, known: KnownProfile) =>
  coverPosting(demandsWith(asked), known, shippedLexicon(), '2026-11-20').facts[0];
const status = (asked: Partial<PostingDemands>, known: KnownProfile) => fact(asked, known)?.status;

it('says nothing of what a posting does not ask for', () => {
  expect(fact({}, { location: 'Oslo' })).toBeUndefined();
});

describe('years', () => {
  const years = (least: number) => ({ years: demand({ least, most: null }) });
  const worked = (...stretches: [string | null, string | null][]) => ({
    experience: stretches.map(([start, end]) => position({ start, end })),
  });

  it('counts months in two positions once, and the last month in full', () => {
    const known = worked(['2020-01', '2022-12'], ['2021-06', '2023-12']);
    expect(fact(years(4), known)).toMatchObject({
      status: 'met',
      has: { key: 'demand.years-own', values: { years: 4 } },
    });
    expect(status(years(5), known)).toBe('not met');
  });

  it('does not count the time between positions', () => {
    expect(status(years(5), worked(['2015-01', '2016-12'], ['2024-12', null]))).toBe('not met');
  });

  it('does not decide where years without months leave it open', () => {
    const known = worked(['2019', '2021']);
    expect([1, 2, 3, 4].map((least) => status(years(least), known))).toEqual([
      'met',
      'met',
      'cannot tell',
      'not met',
    ]);
  });

  it('cannot tell of a section that was not read, is empty or has no dates', () => {
    for (const known of [{}, { experience: [] }, worked([null, null])])
      expect(status(years(2), known)).toBe('cannot tell');
  });
});

describe('level', () => {
  const level = (title: string, start: string) => ({
    experience: [position({ title, start, end: null })],
  });

  it('takes a higher level for a lower one', () => {
    expect(status({ seniority: 'mid' }, level('Lead Teacher', '2024-01'))).toBe('met');
  });

  it('holds a title against a higher level, but not years that come near it', () => {
    expect(status({ seniority: 'senior' }, level('Junior Accountant', '2016-01'))).toBe('not met');
    expect(status({ seniority: 'lead' }, level('Accountant', '2010-01'))).toBe('cannot tell');
    expect(status({ seniority: 'senior' }, level('Accountant', '2026-01'))).toBe('not met');
    expect(status({ seniority: 'senior' }, {})).toBe('cannot tell');
  });
});

const ladder: [string, Degree | null][] = [
  ['B.Sc. (Hons) Mathematics', 'bachelor'],
  ['Bachelor’s degree', 'bachelor'],
  ['Master of Science - MS', 'master'],
  ['Ph.D.', 'doctorate'],
  ['Dr.-Ing.', 'doctorate'],
  ['Dipl.-Ing. (FH)', 'bachelor'],
  ['Diplom-Ingenieurin', 'master'],
  ['Ausbildung zur Industriekauffrau', 'vocational'],
  ['Allgemeine Hochschulreife', 'school'],
  ['Diplôme d’ingénieur', 'master'],
  ['Bac+5', 'master'],
  ['Bac +2', 'vocational'],
  ['Baccalauréat', 'school'],
  ['Licence professionnelle', 'bachelor'],
  ['Licenciatura en Derecho', 'bachelor'],
  ['Grado en Enfermería', 'bachelor'],
  ['Técnico Superior en Desarrollo de Aplicaciones', 'vocational'],
  ['Grado Superior', 'vocational'],
  ['Bachillerato', 'school'],
  ['Ensino Médio', 'school'],
  ['Bacharelado em Administração', 'bachelor'],
  ['Mestrado Integrado', 'master'],
  ['High School Diploma', 'school'],
  ['Associate Degree in Nursing', 'vocational'],
  ['Health Promotion', null],
  ['Abschluss', null],
  ['Degree', null],
  ['', null],
];
test.each(ladder)('“%s” is on the rung %s', (text, rung) => expect(degreeIn(text)).toBe(rung));

describe('degree', () => {
  const studied = (...degrees: string[]) => ({
    education: degrees.map(
      (degree): Education => ({ school: 'A school', degree, field: '', start: null, end: '2019' }),
    ),
  });
  const asked = { degree: demand('master' as const) };

  it('compares the highest degree', () => {
    expect(status(asked, studied('Abitur', 'PhD', 'MSc'))).toBe('met');
    expect(fact(asked, studied('Abitur', 'Bachelor of Arts'))).toMatchObject({
      status: 'not met',
      has: { values: { degree: 'Bachelor of Arts' } },
    });
  });

  it('cannot tell of a degree it does not know, or one that is not ended', () => {
    expect(status(asked, studied('Bachelor of Arts', 'Höhere Weihen'))).toBe('cannot tell');
    const [open] = studied('MSc').education;
    if (open) open.end = '2027-06';
    expect(status(asked, { education: open ? [open] : [] })).toBe('cannot tell');
  });

  it('cannot tell of an empty or unread section', () => {
    expect(status(asked, { education: [] })).toBe('cannot tell');
    expect(status(asked, {})).toBe('cannot tell');
  });
});

describe('credential', () => {
  const asked = (name: string) => ({ credentials: [demand(name)] });
  const holds = (name: string) => ({ certifications: [certification(name)] });

  it('finds a certificate by its acronym, its name or what the posting writes around it', () => {
    expect(status(asked('current BLS certification'), holds('Basic Life Support (BLS)'))).toBe(
      'met',
    );
    expect(status(asked('Kesselwärterprüfung'), holds('Kesselwärterprüfung'))).toBe('met');
    expect(status(asked('CPA'), { name: 'Ana Whitlock, CPA', certifications: [] })).toBe('met');
  });

  it('takes a title that the law protects for its licence', () => {
    const bears = (headline: string) => ({ headline, certifications: [] });
    const works = (title: string, end: string | null) => ({
      experience: [position({ title, end })],
      certifications: [],
    });
    expect(fact(asked('RN license'), bears('Registered Nurse | Telemetry'))).toMatchObject({
      status: 'met',
      has: { values: { text: 'Registered Nurse' } },
    });
    expect(status(asked('Wyoming LPN license'), works('Licensed Practical Nurse', null))).toBe(
      'met',
    );
    expect(status(asked('RN license'), works('Registered Nurse', '2019-05'))).toBe('not met');
    for (const other of [
      'Registered Veterinary Nurse',
      'Registered Nurse Recruiter',
      'Nursing student, aspiring Registered Nurse',
      'Licensed Practical Nurse',
    ])
      expect(status(asked('RN license'), bears(other))).toBe('not met');
    expect(status(asked('PMP'), bears('Registered Nurse'))).toBe('not met');
  });

  it('misses only what people do list', () => {
    expect(status(asked('PMP'), holds('Basic Life Support (BLS)'))).toBe('not met');
    expect(status(asked('Driving licence'), holds('PMP'))).toBe('cannot tell');
    expect(status(asked('Kesselwärterprüfung'), holds('PMP'))).toBe('cannot tell');
    expect(status(asked('PMP'), {})).toBe('cannot tell');
  });
});

describe('language', () => {
  const asked = (name: string) => ({ languages: [demand(name)] });

  it.each([
    ['German', 'Deutsch (Muttersprache)'],
    ['German', 'alemán'],
    ['English', 'Inglês'],
    ['English', 'Gute Englischkenntnisse'],
    ['Dutch', 'Niederländisch'],
    ['Chinese', 'Mandarin'],
    ['Haitian Creole', 'Haitian Creole'],
  ])('finds %s in “%s”', (name, listed) =>
    expect(status(asked(name), { languages: [listed] })).toBe('met'),
  );

  it('does not decide whether some knowledge is enough', () => {
    const known = {
      languages: ['English - Elementary proficiency', 'Französisch (Grundkenntnisse)'],
    };
    expect(status(asked('English'), known)).toBe('cannot tell');
    expect(status(asked('French'), known)).toBe('cannot tell');
    expect(status(asked('Polish'), known)).toBe('not met');
  });

  it('takes the language that the profile is written in', () => {
    const about =
      'Ich arbeite seit zwölf Jahren mit Mandanten und bin für die Löhne von vierzig Betrieben zuständig. Das mache ich gern und mit der nötigen Ruhe.';
    expect(status(asked('German'), { about, languages: ['Englisch'] })).toBe('met');
    expect(status(asked('Spanish'), { about, languages: ['Englisch'] })).toBe('not met');
  });

  it('tells somebody who speaks it from somebody who sells there', () => {
    expect(status(asked('Spanish'), { headline: 'Bilingual nurse (English/Spanish)' })).toBe('met');
    expect(status(asked('Spanish'), { skills: skills('Spanish') })).toBe('met');
    expect(status(asked('German'), { about: 'Opened the German market.' })).toBe('cannot tell');
  });

  it('cannot tell of an empty or unread list', () => {
    expect(status(asked('German'), { languages: [] })).toBe('cannot tell');
    expect(status(asked('German'), {})).toBe('cannot tell');
  });
});

describe('place', () => {
  const at = (place: string, workingMode: PostingDemands['workingMode'] = 'on site') => ({
    place,
    workingMode,
  });

  it.each([
    ['Hamburg', 'Hamburg, Deutschland'],
    ['Toledo, OH', 'Greater Toledo Area'],
    ['Oslo or Bergen', 'Bergen, Norway'],
    ['Málaga', 'Malaga, España'],
    ['Germany', 'Berlin, Germany'],
  ])('is met by the same place: %s, %s', (place, location) =>
    expect(status(at(place), { location })).toBe('met'),
  );

  it.each([
    ['Munich, Germany', 'Berlin, Germany'],
    ['New York, NY', 'York, United Kingdom'],
    ['Lyon', ''],
  ])('is never held against anybody: %s, %s', (place, location) =>
    expect(status(at(place), { location })).toBe('cannot tell'),
  );

  it('is no matter where the work is remote', () => {
    expect(status(at('Lisbon', 'remote'), {})).toBe('met');
  });
});
