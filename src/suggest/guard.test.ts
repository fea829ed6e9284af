import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownProfile } from '../profile/profile.ts';
import { certification, position, skills } from '../review/profile-pieces.ts';
import { shippedLexicon } from '../skills/shipped.ts';
import { collectFacts } from './facts/collect.ts';
import { type Allowed, allowedBy, foreignWords } from './guard.ts';

const lexicon = shippedLexicon();
const nothing: Allowed = { texts: [], titles: [], words: [] };
const nurse: KnownProfile = {
  headline: 'Registered Nurse | Cardiac ICU',
  about: 'I look after hearts. Almost 300 patients a year.',
  location: 'Malmö, Sweden',
  experience: [
    position({
      title: 'Registered Nurse',
      company: 'Oakvale Hospital',
      description:
        'Fall rate down 23% in two years.\nI precepted 14 new graduates.\nTeam of 8 nurses across three wards.\n€1,200 saved a month.',
    }),
  ],
  skills: skills('Telemetry', 'k8s'),
  certifications: [certification('CCRN')],
};
const facts = collectFacts(nurse, lexicon, '2026-11');
const found = (text: string, allowed = nothing) =>
  foreignWords(text, facts, allowed).map((one) => `${one.kind}: ${one.text}`);

describe('foreignWords', () => {
  it.each([
    'Registered Nurse at Oakvale Hospital | Fall rate down 23% | CCRN',
    'Twenty-three percent fewer falls, and 8 nurses across 3 wards.',
    'I precepted 14 graduates. Before that, I worked with Telemetry and Kubernetes.',
    'Cardiac ICU | {how many} beds at {which hospital}',
    'Saving € 1,200 a month in Malmö',
    'CCRN-certified nurse',
  ])('passes “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Fall rate down 24%', 'number: 24'],
    ['23 ms faster alarms', 'number: 23'],
    ['Fall rate down 23 points', 'number: 23'],
    ['Team of 8 surgeons', 'number: 8'],
    ['Over 14 new graduates', 'number: 14'],
    ['14+ new graduates', 'number: 14'],
    ['€1.200 saved a month', 'number: 1.200'],
    ['$1,200 saved a month', 'number: 1,200'],
    ['-23% falls', 'number: 23'],
    ['doubled the bed count', 'number: doubled'],
    ['dozens of families', 'number: dozens'],
    ['half of all falls', 'number: half'],
    ['millions of users', 'number: millions'],
    ['die Hälfte der Stürze', 'number: Hälfte'],
    ['des milliers de patients', 'number: milliers'],
    ['la mitad de las caídas', 'number: mitad'],
    ['o dobro de leitos', 'number: dobro'],
    ['seven wards', 'number: seven'],
    ['Sick leave down 23%', 'number: 23'],
    ['Fall rate down 23% a month', 'number: 23'],
    ['Fall rate down ２３%', 'number: ２３'],
    ['8 teams of nurses', 'number: 8'],
    ['une quinzaine de lits', 'number: quinzaine'],
    ['una decena de camas', 'number: decena'],
    ['single-handedly, fall rate down 23%', 'credential: handedly'],
    ['the best nurse of hearts', 'credential: best'],
    ['enfermera bilingüe', 'credential: bilingüe'],
    ['nurse fluent in people', 'credential: fluent'],
    ['Published nurse', 'credential: Published'],
    ['at Google', 'name: Google'],
    ['Google alumna and nurse', 'name: Google'],
    ['on p99 alarms', 'name: p99'],
    ['with Tableau', 'tool: Tableau'],
    ['award-winning nurse', 'credential: award'],
    ['a certified nurse', 'credential: certified'],
    ['Nurse, PMP', 'credential: PMP'],
  ])('stops “%s”', (text, foreign) => {
    expect(found(text)).toContain(foreign);
  });

  it('asks for the word that weakens a number', () => {
    const allowed = allowedBy(nurse);
    expect(found('Almost 300 patients a year', allowed)).toEqual([]);
    expect(found('I treat 300 patients a year', allowed)).toEqual(['number: 300']);
  });

  it('lets “over 9 years” be told as nine, and forty million as 40M, not the other way', () => {
    const allowed = { ...nothing, texts: ['Over 9 years.', '40M calls a day.', '20 sites.'] };
    expect(found('nine years, forty million calls a day', allowed)).toEqual([]);
    expect(found('over 20 sites', allowed)).toEqual(['number: 20']);
  });

  it('lets a skill that the user only learns be told as one that they learn', () => {
    const allowed = { ...nothing, texts: ['I am learning Rust.'] };
    expect(found('Now learning Rust', allowed)).toEqual([]);
    expect(found('I write Rust', allowed)).toEqual(['tool: Rust']);
  });

  it('lets the profile’s own texts, confirmed titles and Byline’s own words through', () => {
    expect(found('Ward Sister')).not.toEqual([]);
    expect(found('Ward Sister', { ...nothing, titles: ['Ward Sister'] })).toEqual([]);
    expect(found('For Hearts')).toEqual(['name: Hearts']);
    expect(found('For Hearts', { ...nothing, words: ['For hearts'] })).toEqual([]);
    expect(found('For 9 hearts', { ...nothing, words: ['For 9 hearts'] })).toEqual(['number: 9']);
  });

  it('gives the range of what it stops', () => {
    const text = '{who} at Google, 24% up';
    expect(foreignWords(text, facts, nothing).map(({ range }) => text.slice(...range))).toEqual([
      'Google',
      '24',
    ]);
  });
});

const titles = ['Night Nurse', 'Payroll Accountant', 'Backend Developer', 'Physics Teacher'];
const employers = [
  'Oakvale Hospital',
  'Harrow & Finch',
  'Tollgate Pay',
  'Escuela Brío',
  'Kalkau Werke',
];
const tools = ['PostgreSQL', 'SAP', 'Telemetry', 'Sage', 'Figma', 'AutoCAD', 'Python', 'Go'];
const things = ['patients', 'ledgers', 'pupils', 'stores', 'services', 'drawings'];
const value = fc.integer({ min: 11, max: 97 });

const outcome = fc.oneof(
  fc
    .tuple(value, fc.constantFrom(...things))
    .map(([n, thing]) => `Looked after ${n} ${thing} a week.`),
  fc
    .tuple(value, fc.constantFrom('Costs', 'Errors', 'Absences'))
    .map(([n, what]) => `${what} down ${n}% in a year.`),
  fc
    .tuple(value, value)
    .map(([from, to]) => `I cut the close from ${from} hours to ${to} by checking daily.`),
  value.map((n) => `Responsible for a budget of €${n}k.`),
  fc.constantFrom(...things).map((thing) => `Team of six for ${thing}.`),
);

const profile: fc.Arbitrary<KnownProfile> = fc.record({
  headline: fc.constantFrom(...titles),
  about: outcome,
  location: fc.constantFrom('Malmö, Sweden', 'Lima', 'Lyon'),
  experience: fc.array(
    fc.record({
      title: fc.constantFrom(...titles),
      company: fc.constantFrom(...employers),
      start: fc.constantFrom('2015-03', '2019'),
      end: fc.constantFrom(null, '2022-05'),
      location: fc.constant(''),
      description: fc
        .array(outcome, { minLength: 1, maxLength: 4 })
        .map((lines) => lines.join('\n')),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  skills: fc
    .uniqueArray(fc.constantFrom(...tools), { maxLength: 4 })
    .map((names) => skills(...names)),
  certifications: fc.constantFrom([], [certification('CCRN')]),
});

/** How many texts are made of each profile's facts. */
const textsEach = 8;

/** A profile's facts, and texts made of them as a composer would. */
const composed = profile.chain((known) => {
  const all = collectFacts(known, lexicon, '2026-11');
  const pieces = fc.shuffledSubarray(
    all.map(({ text }) => text),
    { minLength: 1, maxLength: 6 },
  );
  const text = fc
    .tuple(pieces, fc.constantFrom(' | ', '. ', '\n', ' · '))
    .map(([own, joint]) => own.join(joint));
  const place = fc.nat();
  const texts = fc.array(fc.record({ text, place }), {
    minLength: textsEach,
    maxLength: textsEach,
  });
  return fc.record({ facts: fc.constant(all), texts });
});

/** The text with a word put between two of its words. */
function plant(text: string, word: string, place: number): string {
  const words = text.split(/(?<=\s)/);
  words.splice(place % (words.length + 1), 0, ` ${word} `);
  return words.join('');
}

describe('a text made of facts', () => {
  it('passes', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(composed, ({ facts: own, texts }) => {
        for (const { text } of texts) expect(foreignWords(text, own, nothing)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    // No profile above holds any of these.
    [
      'number',
      [
        '98',
        '3.7M',
        '12,345',
        '99.99%',
        'eight',
        'hundreds',
        'tripled',
        '4x',
        '2:7',
        'a third',
        'decades',
      ],
    ],
    ['name', ['Google', 'McArdle', 'NASA', 'Zürich', 'Deloitte', 'x86', 'Boeing', 'United']],
    ['tool', ['Kubernetes', 'Tableau', 'Salesforce', 'Terraform', 'Power BI', 'Snowflake']],
    ['credential', ['PMP', 'CPA', 'award-winning', 'certified', 'PhD', 'CISSP']],
  ])('never passes with a foreign %s in it', { timeout: 30_000 }, (_, planted) => {
    fc.assert(
      fc.property(composed, fc.constantFrom(...planted), ({ facts: own, texts }, word) => {
        for (const { text, place } of texts)
          expect(foreignWords(plant(text, word, place), own, nothing)).not.toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
