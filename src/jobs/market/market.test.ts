import { describe, expect, it, test } from 'vitest';
import { position, skills } from '../../review/profile-pieces.ts';
import { review } from '../../review/review-profile.ts';
import { ownRoleSchema } from '../../roles/own-role.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { demandsWith, termsOf } from '../cover/pieces.ts';
import type { PostingDemands } from '../posting.ts';
import { compare } from './compare.ts';
import { roleTitle } from './posting-title.ts';
import { roleFromPostings } from './role-from-postings.ts';
import { sharedTerms } from './shared-terms.ts';

const lexicon = shippedLexicon();
const saved = (
  id: string,
  title: string,
  asked: Parameters<typeof termsOf>[0],
  language: PostingDemands['language'] = 'en',
) => ({ id, title, demands: demandsWith({ title, language, terms: termsOf(asked) }) });

const postings = [
  saved('a', 'Senior Backend Engineer (m/w/d)', {
    required: 'Java / Kotlin, PostgreSQL, Docker, communication skills',
    preferred: 'Kafka',
  }),
  saved('b', 'Backend Developer - Payments', {
    required: 'Go, MySQL, Docker',
    preferred: 'Kafka',
    mentioned: 'grommet audits?',
  }),
  saved(
    'c',
    'Backend-Entwickler:in',
    { required: 'Python, PostgreSQL', preferred: 'Docker' },
    'de',
  ),
  saved('d', 'Software Engineer, Backend', {
    required: 'Python, MongoDB, Redis, communication skills',
    mentioned: 'grommet audits?, widget fairs?, Wound Care',
  }),
];
const known = {
  headline: 'Backend Developer | Python',
  skills: skills('Docker', 'Go'),
  experience: [position({ description: 'Reports from PostgreSQL.' })],
};

describe('what saved postings share', () => {
  const shared = sharedTerms(postings, known, lexicon);
  const named = (name: string) => shared.find((one) => one.name === name);

  it('puts first what most of them require', () => {
    expect(shared[0]).toMatchObject({
      name: 'Docker',
      postings: ['a', 'b', 'c'],
      counts: { required: 2, preferred: 1, mentioned: 0 },
      strength: 0.625,
      status: 'covered',
    });
    expect(named('PostgreSQL')?.status).toBe('elsewhere');
    expect(named('Kafka')?.status).toBe('missing');
  });

  it('leaves out a word that may be no skill until a second posting has it', () => {
    expect(named('grommet audits')?.postings).toEqual(['b', 'd']);
    expect(named('widget fairs')).toBeUndefined();
  });

  it('is empty for no postings', () => expect(sharedTerms([], known, lexicon)).toEqual([]));
});

describe('a role from postings', () => {
  const role = roleFromPostings('Backend near me', postings, lexicon, 'backend-near-me');
  const weight = (name: string) => role.keywords.find(({ skill }) => skill === name)?.weight;

  it('is a role as the file of one has to be', () => {
    expect(ownRoleSchema.safeParse(role).success).toBe(true);
    const none = roleFromPostings('Empty', [], lexicon, 'empty');
    expect(ownRoleSchema.safeParse(none).success).toBe(true);
    expect(none.keywords).toEqual([]);
  });

  it('weighs by how many ask, and how strongly', () => {
    expect(weight('Docker')).toBe(3);
    expect(weight('Kafka')).toBe(1);
    expect(weight('Communication')).toBe(1);
  });

  it('takes no word that the matcher would not find, and nothing that one of many mentions', () => {
    expect(role.keywords.every(({ skill }) => lexicon.entries.has(skill))).toBe(true);
    expect(weight('Wound Care')).toBeUndefined();
  });

  it('makes one theme of what stands in for each other, and two of what is asked for together', () => {
    const themes = role.core.map(({ anyOf }) => [...anyOf].sort().join());
    expect(themes).toContain('Go,Java,Kotlin,Python');
    expect(themes).toContain('Docker');
    expect(
      role.core.some(({ anyOf }) => anyOf.includes('MongoDB') && anyOf.includes('Redis')),
    ).toBe(false);
  });

  it('has the titles of the postings in their languages', () => {
    expect(role.titles).toMatchObject({
      name: 'Backend near me',
      aliases: ['Backend Engineer', 'Backend Developer', 'Software Engineer'],
      de: ['Backend-Entwickler'],
    });
  });

  it('can be scored by: a profile of its own scores higher than one of another trade', () => {
    const own =
      'I am a backend developer. I write services in Go and Python on PostgreSQL, ship them with Docker and read what they do in production. Reach me by message.';
    const other =
      'I teach two classes of nine-year-olds, plan lessons and talk with their families.';
    const score = (about: string) => review({ about }, role).about?.score ?? 0;
    expect(score(own)).toBeGreaterThan(score(other) + 20);
  });
});

test.each([
  ['Senior Backend Developer (m/w/d)', 'Backend Developer'],
  ['Backend-Entwickler:in (all genders) – Hamburg', 'Backend-Entwickler'],
  ['Registered Nurse – Medical Telemetry, Nights', 'Registered Nurse'],
  ['Staff Nurse, Telemetry', 'Staff Nurse'],
  ['Staff Accountant II', 'Staff Accountant'],
  ['Lead Electrical Engineer', 'Electrical Engineer'],
  ['Lead Teacher', 'Lead Teacher'],
  ['Engineer, Backend', 'Backend Engineer'],
  ['Sr. Manager, Supply Chain', 'Supply Chain Manager'],
  ['Développeur·se Full Stack H/F', 'Développeur Full Stack'],
  ['Enfermera/o UCI', 'Enfermera UCI'],
  ['Pflegefachmann/-frau (m/w/d)', 'Pflegefachmann'],
  ['Analista de Dados Pleno', 'Analista de Dados'],
  ['Head of Marketing', 'Head of Marketing'],
  ['Accountant at Sundline Ferries', 'Accountant'],
  ['C++ Developer | Remote', 'C++ Developer'],
  ['Junior', ''],
])('“%s” names the role “%s”', (title, role) => expect(roleTitle(title)).toBe(role));

describe('a comparison', () => {
  const guide = roleFromPostings('Backend near me', postings, lexicon, 'a');
  const { columns, rows } = compare(postings.slice(0, 2), [guide], known, lexicon);
  const row = (name: string) => rows.find((one) => one.name === name);

  it('has a column for each posting and role, with what the profile covers of it', () => {
    expect(columns.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'posting a',
      'posting b',
      'role a',
    ]);
    // Go and Docker of Go, MySQL, Docker, Kafka and a word that may be no skill: 8 of 14.5.
    expect(columns[1]?.share).toBe(55);
    expect(columns.every(({ share }) => share !== null && share > 0 && share < 100)).toBe(true);
  });

  it('has a row for each term, the most wanted first, and a cell for each column', () => {
    expect(rows[0]?.name).toBe('Docker');
    expect(row('Kafka')).toMatchObject({
      status: 'missing',
      cells: [
        { importance: 'preferred', group: null },
        { importance: 'preferred', group: null },
        { importance: 'mentioned', group: null },
      ],
    });
    expect(row('Java')?.cells[0]).toEqual(row('Kotlin')?.cells[0]);
    expect(row('Java')?.cells[1]).toBeNull();
    expect(row('Java')?.cells[2]).toEqual(row('Go')?.cells[2]);
    expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
  });
});
