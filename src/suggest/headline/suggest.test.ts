import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headlineLimit } from '../../profile/limits.ts';
import type { KnownProfile, Position } from '../../profile/profile.ts';
import { reviewHeadline } from '../../review/review-profile.ts';
import { loadGuide } from '../../roles/library.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { collectFacts } from '../facts/collect.ts';
import { foreignWords } from '../guard.ts';
import type { HeadlineInput } from './input.ts';
import { suggestHeadlines } from './suggest.ts';

const position = (known: Partial<Position>): Position => ({
  title: 'Backend Developer',
  company: 'Sundline Ferries',
  start: '2020-02',
  end: null,
  location: 'Malmö',
  description: '',
  ...known,
});
const skills = (...names: string[]) => names.map((name) => ({ name, endorsements: null }));

async function inputFor(role: string, known: KnownProfile): Promise<HeadlineInput> {
  const facts = collectFacts(known, shippedLexicon(), '2026-11');
  return { known, guide: await loadGuide(role), facts, seniority: null };
}

const roles = [
  'backend-developer',
  'registered-nurse',
  'accountant',
  'teacher',
  'operations-manager',
];
const guides = await Promise.all(roles.map(loadGuide));

const sentence = fc.constantFrom(
  'Cut month-end close from 11 working days to 6.',
  'Led a team of 9 nurses on a 24-bed cardiac ICU.',
  'I was passionate about synergy (and cake | tea).',
  'Moved 3.1 TB of data to PostgreSQL without downtime',
  'Abschlusszeit von 15 auf 9 Tage gesenkt.',
  'Raised the share of grade 5+ from 48% to 63% in three years, with five colleagues and a very large amount of patience on all sides.',
  'Run a 22,000 m2 warehouse with 140 people, in Leeds, Hull and York.',
  '👩🏽‍💻 Wrote {things} – for 40 customers; and more',
);
const profile: fc.Arbitrary<KnownProfile> = fc.record(
  {
    headline: fc.oneof(
      fc.constantFrom(
        '',
        'Accountant at Wexcombe & Sons',
        'Backend Developer | Java, Kafka, PostgreSQL | Cut checkout p99 from 900 ms to 140 ms',
        'Passionate leader looking for new challenges 🚀🚀🚀',
        'Registered Nurse · CCRN · Cardiac ICU, 24 beds',
      ),
      fc.string({ maxLength: 240, unit: 'grapheme' }),
    ),
    about: fc.array(sentence, { maxLength: 4 }).map((all) => all.join(' ')),
    experience: fc.array(
      fc
        .record({
          title: fc.oneof(
            fc.constantFrom(
              'Backend Developer',
              'Software Engineer II',
              'Registered Nurse',
              'Bilanzbuchhalterin (m/w/d)',
              'Teacher of Maths | Head of Year',
              'Warehouse Operations Manager',
              'Dynamic Ninja',
            ),
            fc.string({ maxLength: 100 }),
          ),
          company: fc.constantFrom(
            'Sundline Ferries',
            'Kanzlei Brandt · Full-time',
            '',
            'A | B {c}',
          ),
          end: fc.constantFrom(null, '2023-04'),
          description: fc.array(sentence, { maxLength: 4 }).map((all) => all.join('\n')),
        })
        .map(position),
      { minLength: 1, maxLength: 3 },
    ),
    skills: fc
      .subarray([
        'PostgreSQL',
        'Kafka',
        'IFRS',
        'SAP',
        'Lean',
        'Patient Care',
        'Postgress',
        'Excel',
      ])
      .map((names) => skills(...names)),
    certifications: fc
      .subarray(['CCRN', 'ACCA', 'Certified Public Accountant (CPA)', 'AWS Certified | Extra'])
      .map((names) => names.map((name) => ({ name, issuer: 'The issuer', issued: null }))),
  },
  { requiredKeys: ['experience'] },
);

it('gives only headlines that fit, say what the facts say, and score no less than the present', () => {
  const separators = /[|•·]\s*[|•·]|^\s*[|•·,]|[|•·,]\s*$|,\s*,|\s{2}/u;
  fc.assert(
    fc.property(profile, fc.constantFrom(...guides), (known, guide) => {
      const facts = collectFacts(known, shippedLexicon(), '2026-11');
      const candidates = suggestHeadlines({ known, guide, facts, seniority: null });
      const present = reviewHeadline(known.headline ?? '', guide).score;
      const allowed = { texts: [], titles: [], words: ['at', 'bei', 'chez', 'en', 'na'] };
      for (const { text, parts, score, gain, blanks } of candidates) {
        expect(text.length).toBeLessThanOrEqual(headlineLimit);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(score).toBeGreaterThanOrEqual(present);
        expect(gain).toBe(score - present);
        expect(text).not.toMatch(separators);
        expect(foreignWords(text, facts, allowed)).toEqual([]);
        expect(blanks.map(([start, end]) => text.slice(start, end))).toEqual(
          parts.flatMap((part) => (part.slot === 'blank' ? [part.text] : [])),
        );
        if (blanks.length === 0) expect(reviewHeadline(text, guide).score).toBe(score);
      }
      expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length);
    }),
    { numRuns: 300 },
  );
}, 60_000);

it('gives at least eight for one position alone, whatever the role', async () => {
  for (const role of [
    'customer-service-representative',
    'teacher',
    'devops-engineer',
    'recruiter',
  ]) {
    const guide = await loadGuide(role);
    const title = guide.titles.name;
    const known = {
      headline: `${title} at Brightwater`,
      experience: [position({ title, company: 'Brightwater' })],
    };
    const candidates = suggestHeadlines(await inputFor(role, known));
    expect(candidates.length, role).toBeGreaterThanOrEqual(8);
    expect(candidates.every(({ blanks }) => blanks.length > 0)).toBe(true);
  }
});

const nurse: KnownProfile = {
  headline: 'Registered Nurse at Halden Clinic',
  experience: [
    position({
      title: 'Registered Nurse',
      company: 'Halden Clinic',
      description: 'Cardiac ICU, 24 beds. Cut central-line infections by 60% in two years.',
    }),
    position({
      title: 'Care Assistant',
      company: 'Brook House',
      end: '2019-12',
      description: 'Led a team of 12 carers.',
    }),
  ],
  skills: skills('Critical Care', 'CRRT', 'Patient Care', 'Epic'),
  certifications: [{ name: 'CCRN', issuer: 'AACN', issued: '2022-05' }],
};

it('puts first a headline with title, result and no blank, well above title and employer', async () => {
  const [first] = suggestHeadlines(await inputFor('registered-nurse', nurse));
  expect(first?.text).toMatch(/^Registered Nurse/);
  expect(first?.blanks).toEqual([]);
  expect(first?.gain).toBeGreaterThanOrEqual(15);
});

it('does not claim for now what was true of a former position', async () => {
  const candidates = suggestHeadlines(await inputFor('registered-nurse', nurse));
  expect(candidates.length).toBeGreaterThanOrEqual(8);
  for (const { text } of candidates) expect(text).not.toMatch(/12 carers|Care Assistant/);
});

it('names a tool once, also where the result names it', async () => {
  const known = {
    experience: [position({ description: 'Moved 3.1 TB to PostgreSQL without downtime.' })],
    skills: skills('PostgreSQL', 'Kafka', 'Docker'),
  };
  for (const { text } of suggestHeadlines(await inputFor('backend-developer', known)))
    expect(text.split('PostgreSQL').length - 1, text).toBeLessThanOrEqual(1);
});

it('gives nobody a title they do not hold', async () => {
  const known = {
    headline: 'Assistant Store Manager',
    experience: [position({ title: 'Assistant Store Manager', company: 'Pelham Outdoor' })],
    skills: skills('Python', 'Django', 'PostgreSQL'),
  };
  const candidates = suggestHeadlines(await inputFor('backend-developer', known));
  expect(candidates.length).toBeGreaterThanOrEqual(8);
  for (const { text } of candidates) expect(text).not.toMatch(/Backend|Aspiring|Seeking/);
});

it('sets the field behind a neighbouring title where the profile names it', async () => {
  const known = {
    experience: [
      position({ title: 'Software Engineer', description: 'Handles 2M parcels a day.' }),
    ],
    skills: skills('Backend Development', 'Go', 'PostgreSQL', 'Redis'),
  };
  const [first] = suggestHeadlines(await inputFor('backend-developer', known));
  expect(first?.text).toMatch(/^Software Engineer \(Backend\)/);
});

it('joins in the language of the profile', async () => {
  const known = {
    headline: 'Backend-Entwickler',
    about: 'Ich entwickle die Abrechnung für die Kunden eines Versorgers.',
    experience: [
      position({
        title: 'Backend-Entwickler',
        company: 'Nordlicht Energie',
        description: 'Laufzeit der Monatsabrechnung von 14 auf 3 Stunden verkürzt.',
      }),
    ],
    skills: skills('Kotlin', 'Kafka', 'PostgreSQL'),
  };
  const texts = suggestHeadlines(await inputFor('backend-developer', known)).map(
    ({ text }) => text,
  );
  expect(texts.some((text) => text.includes('Backend-Entwickler bei Nordlicht Energie'))).toBe(
    true,
  );
  for (const text of texts) expect(text).not.toContain(' at ');
});

it('keeps the separator and the good pieces of a strong headline', async () => {
  const headline =
    'Data Scientist · Predictive maintenance & survival models for rail · Python, SQL · 23% fewer door failures on 180 trains';
  const known = {
    headline,
    experience: [position({ title: 'Data Scientist', company: 'Fjordline' })],
    skills: skills('Python', 'SQL', 'PyMC', 'Statistics'),
  };
  const candidates = suggestHeadlines(await inputFor('data-scientist', known));
  expect(candidates.length).toBeGreaterThanOrEqual(8);
  for (const { text } of candidates) expect(text).not.toContain('|');
  expect(candidates[0]?.text).toContain('survival models for rail');
  expect(candidates[0]?.text).toContain('23% fewer door failures on 180 trains');
});

it('lets an intern be an intern, and not at the café where they work now', async () => {
  const known = {
    headline: 'CS student | Looking for a job',
    experience: [
      position({ title: 'Barista', company: 'Koffie Noord' }),
      position({
        title: 'Backend Developer Intern',
        company: 'Kaasmarkt',
        end: '2024-06',
        description: 'Cut page load from 4.1 s to 2.3 s.',
      }),
    ],
    skills: skills('Go', 'PostgreSQL', 'Docker'),
  };
  const candidates = suggestHeadlines(await inputFor('backend-developer', known));
  expect(candidates[0]?.text).toMatch(/^Backend Developer Intern/);
  for (const { text } of candidates) expect(text).not.toMatch(/Intern at Koffie Noord/);
});

it('keeps “Senior” where the headline leaves it out, and puts methods before tools', async () => {
  const known = {
    headline: 'Accountant at Pellworth',
    experience: [
      position({
        title: 'Senior Accountant',
        company: 'Pellworth',
        description: 'Own the general ledger in NetSuite. Close down from 11 days to 6.',
      }),
    ],
    skills: skills('Microsoft Excel', 'General Ledger', 'NetSuite'),
  };
  const [first] = suggestHeadlines(await inputFor('accountant', known));
  expect(first?.text).toMatch(/^Senior Accountant/);
  expect(first?.text.indexOf('General Ledger')).toBeLessThan(first?.text.indexOf('NetSuite') ?? 0);
});

it('makes no field of a word in passing', async () => {
  const known = {
    experience: [
      position({
        title: 'Mechanical Engineer',
        description: 'Two patents pending. Cost per unit down 11%. Started on a reach truck.',
      }),
    ],
    skills: skills('SolidWorks', 'GD&T', 'ANSYS'),
  };
  for (const { text } of suggestHeadlines(await inputFor('mechanical-engineer', known)))
    expect(text).not.toMatch(/patents|reach truck/i);
});

it('differs among the first eight', async () => {
  const candidates = suggestHeadlines(await inputFor('registered-nurse', nurse)).slice(0, 8);
  expect(new Set(candidates.map(({ shape }) => shape)).size).toBeGreaterThanOrEqual(4);
});

it('puts right the names of a headline that is all there is', async () => {
  const headline = 'Back end developper | Node js, Expres, Postgress | 3 yrs exp';
  const texts = suggestHeadlines(await inputFor('backend-developer', { headline })).map(
    ({ text }) => text,
  );
  expect(texts).toContain('Back end developer | Node js, Express, PostgreSQL');
});

it('gives the pieces of a strong headline in another order, where nothing new reaches it', async () => {
  const headline = 'Senior accountant, manufacturing | Cost accounting, IFRS, SAP S/4HANA | ACCA';
  const known = {
    headline,
    experience: [position({ title: 'Senior accountant', company: 'Wexcombe & Sons' })],
  };
  const texts = suggestHeadlines(await inputFor('accountant', known)).map(({ text }) => text);
  expect(texts).toContain(
    'Senior accountant, manufacturing | ACCA | Cost accounting, IFRS, SAP S/4HANA',
  );
});
