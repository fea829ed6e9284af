import { describe, expect, test } from 'vitest';
import type { KnownProfile, Position } from '../../profile/profile.ts';
import type { CheckOutcome, Review } from '../../review/review.ts';
import type { RoleGuide } from '../../roles/guide.ts';
import { emptyRole } from '../../roles/own-role.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { certificateFits } from './certificate-fit.ts';
import { gapsFirst } from './gaps-first.ts';
import { roleFit } from './keyword-fit.ts';
import { namedSkills, placeOf } from './named-skills.ts';
import { rungOf } from './rung.ts';
import { tipFits } from './tip-fit.ts';

const lexicon = shippedLexicon();
const empty = emptyRole('own-baker', 'Baker');

const position = (title: string, description = '', end: string | null = null): Position => ({
  title,
  company: 'Northlane',
  start: '2020',
  end,
  location: '',
  description,
});

describe('the skills a profile names', () => {
  const known: KnownProfile = {
    headline: 'Backend Developer | Go, Postgress',
    about: 'I write services in Go.',
    skills: [{ name: 'Go (Programming Language)', endorsements: 3 }],
    experience: [
      position('Engineer', 'I moved the queues of our shop to Kafka, and the charts to Grafana.'),
    ],
    certifications: [
      { name: 'Certified Kubernetes Administrator (CKA)', issuer: '', issued: null },
    ],
  };
  const named = namedSkills(known, lexicon);

  test('are told with every section that names them', () => {
    expect([...(named.get('Go') ?? [])]).toEqual(['headline', 'about', 'skills']);
    expect([...(named.get('Kafka') ?? [])]).toEqual(['experience']);
  });

  test('are on show, only further down, or lacking', () => {
    expect(placeOf('Go', named)).toBe('shown');
    expect(placeOf('Kafka', named)).toBe('elsewhere');
    expect(placeOf('Redis', named)).toBe('lacking');
  });

  test('do not count misspelt: whoever searches for the name does not find it', () => {
    expect(placeOf('PostgreSQL', named)).toBe('lacking');
  });

  test('name those that their own name carries', () => {
    const carrying = [...lexicon.entries.values()].find(({ includes }) => includes?.length);
    if (!carrying?.includes?.[0]) throw new Error('No skill carries another.');
    const skills = [{ name: carrying.name, endorsements: null }];
    expect(placeOf(carrying.includes[0], namedSkills({ skills }, lexicon))).toBe('shown');
  });
});

describe('how a role’s keywords fit', () => {
  const guide: RoleGuide = {
    ...empty,
    core: [
      { theme: 'A language', anyOf: ['Java', 'Go'] },
      { theme: 'A queue', anyOf: ['RabbitMQ', 'Kafka'] },
      { theme: 'A database', anyOf: ['MySQL', 'PostgreSQL'] },
    ],
    keywords: [
      { skill: 'PostgreSQL', weight: 3 },
      { skill: 'Docker', weight: 1 },
      { skill: 'Git', weight: 2 },
    ],
    levels: {
      ...empty.levels,
      lead: { ...empty.levels.lead, keywords: [{ skill: 'Mentoring', weight: 3 }] },
    },
  };
  const known: KnownProfile = {
    headline: 'Developer in Java and Git',
    experience: [position('Developer', 'I moved the queues of our shop to Kafka in a year.')],
  };
  const fit = roleFit(guide, null, namedSkills(known, lexicon));

  test('one skill of a theme is enough, and the rest of it is not missed', () => {
    expect(fit.themes[0]).toMatchObject({ place: 'shown', keywords: [{ skill: 'Java' }] });
    expect(fit.lacking.has('Go')).toBe(false);
  });

  test('a theme that only a position covers is further down', () => {
    expect(fit.themes[1]).toMatchObject({
      place: 'elsewhere',
      keywords: [{ skill: 'Kafka', sections: ['experience'] }],
    });
  });

  test('a theme that is lacking offers what the role asks for first', () => {
    expect(fit.themes[2]?.keywords.map(({ skill }) => skill)).toEqual(['PostgreSQL', 'MySQL']);
    expect([...fit.lacking]).toEqual(['MySQL', 'PostgreSQL', 'Docker']);
  });

  test('keywords outside the themes come most wanted first, those of the level too', () => {
    expect(fit.others.map(({ skill, place }) => [skill, place])).toEqual([
      ['Git', 'shown'],
      ['Docker', 'lacking'],
    ]);
    const lead = roleFit(guide, 'lead', namedSkills(known, lexicon));
    expect(lead.others[0]?.skill).toBe('Mentoring');
  });
});

test('tips are seen by their check, open by it, or the user’s to tick', () => {
  const guide: RoleGuide = {
    ...empty,
    tips: [
      { id: 'passed', text: 'a', why: 'a', check: 'one' },
      { id: 'failed', text: 'b', why: 'b', check: 'two' },
      { id: 'unread', text: 'c', why: 'c', check: 'three' },
      { id: 'hand', text: 'd', why: 'd' },
    ],
  };
  const outcome = (id: string, status: CheckOutcome['status']) =>
    ({ id, status }) as unknown as CheckOutcome;
  const review = {
    headline: { checks: [outcome('one', 'pass')] },
    profile: { checks: [outcome('two', 'partial')] },
  } as unknown as Review;
  const states = (ticked: string[], of: Review | null = review) =>
    tipFits(guide, of, ticked).map(({ tip, state }) => [tip.id, state]);
  expect(states(['hand', 'failed'])).toEqual([
    // A tick does not outweigh what the check has seen.
    ['failed', 'open'],
    ['unread', 'unticked'],
    ['hand', 'ticked'],
    ['passed', 'seen'],
  ]);
  expect(states(['passed'], null)[0]).toEqual(['passed', 'ticked']);
});

describe('certificates', () => {
  const guide: RoleGuide = {
    ...empty,
    certifications: [
      { name: 'Certified Kubernetes Administrator (CKA)', issuer: 'a', why: 'a' },
      { name: 'AWS Certified Developer - Associate', issuer: 'b', why: 'b' },
    ],
  };
  const held = (...names: string[]) =>
    certificateFits(guide, {
      certifications: names.map((name) => ({ name, issuer: '', issued: null })),
    }).map((fit) => fit.held);

  test('are known by their name or by what stands in brackets', () => {
    expect(held('CKA: Certified Kubernetes Administrator', 'Bread')).toEqual([true, false]);
    expect(held('CKA')).toEqual([true, false]);
    expect(held('AWS Certified Developer – Associate (2025)')).toEqual([false, true]);
  });

  test('are not taken for others of nearly the same name', () => {
    expect(held('CKAD', 'AWS Certified Developer')).toEqual([false, false]);
  });

  test('are neither held nor lacking while they have not been read', () => {
    expect(certificateFits(guide, {}).map((fit) => fit.held)).toEqual([null, null]);
  });
});

test('what touches a gap comes first, and the rest keeps its order', () => {
  const items = ['How do you knead?', 'Why Kafka?', 'When do you rise?', 'Redis or Kafka?'];
  const sorted = gapsFirst(items, (item) => item, new Set(['Kafka']), lexicon);
  expect(sorted.map(({ item }) => item)).toEqual([
    'Why Kafka?',
    'Redis or Kafka?',
    'How do you knead?',
    'When do you rise?',
  ]);
  expect(sorted[1]?.touches).toEqual(['Kafka']);
});

describe('the rung of the ladder', () => {
  const ladder: RoleGuide['ladder'] = [
    { title: 'Junior Baker', level: 'junior', text: 'a' },
    { title: 'Senior Baker', level: 'senior', text: 'b' },
    { title: 'Master Baker', level: null, text: 'c' },
  ];

  test('is the one of the current title, whatever the level', () => {
    const known = { experience: [position('master baker')] };
    expect(rungOf(ladder, known, 'senior')).toBe(2);
  });

  test('is else the first of the level', () => {
    const known = { experience: [position('Baker'), position('Master Baker', '', '2019')] };
    expect(rungOf(ladder, known, 'senior')).toBe(1);
    expect(rungOf(ladder, known, 'lead')).toBeNull();
    expect(rungOf(ladder, {}, null)).toBeNull();
  });
});
