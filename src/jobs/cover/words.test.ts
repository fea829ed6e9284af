import { describe, expect, it } from 'vitest';
import type { KnownProfile } from '../../profile/profile.ts';
import { phraseFinder } from '../../review/language/phrases.ts';
import { buzzwords, plainTerms } from '../../review/language/word-lists.ts';
import { certification, position, skills } from '../../review/profile-pieces.ts';
import { seniorities } from '../../roles/guide.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { tokenize } from '../../skills/tokens.ts';
import { fill } from '../../words/say.ts';
import { jobWords, roleWords } from '../../words/words.ts';
import { coverPosting } from './cover.ts';
import { degrees } from './degree.ts';
import { demand, demandsWith, termsOf } from './pieces.ts';

/** Profiles and postings that between them lead to most of what can be said. */
const profiles: KnownProfile[] = [
  {},
  { headline: 'Backend Developer | Kubernets', skillsTotal: 9, skills: skills('Go') },
  {
    name: 'Ana Whitlock, CPA',
    headline: '',
    about: 'Bilingual in German.',
    location: '',
    experience: [],
    education: [],
    skills: [],
    certifications: [],
    featured: [],
    languages: [],
  },
  {
    location: 'Lyon',
    experience: [
      position({ description: 'Kafka in production.' }),
      position({ company: '', title: 'Docker Tutor', end: '2020-01' }),
    ],
    education: [{ school: 'A school', degree: 'BSc', field: 'AutoCAD', start: null, end: null }],
    certifications: [certification('PMP')],
    featured: [{ kind: 'post', title: 'Why we left Redis', url: '' }],
    languages: ['German'],
  },
];
const asked = termsOf({
  required:
    'Kubernetes / Go, Kafka, Docker, PMP, Redis, AutoCAD, CPA, German, Terraform, grommets?',
  preferred: 'BLS, empathy, Tableau',
});
const modes = ['remote', 'hybrid', 'on site', null] as const;
const demands = [...seniorities.entries()].flatMap(([index, seniority]) =>
  ['', 'Lyon'].map((place) =>
    demandsWith({
      terms: asked,
      seniority,
      place,
      workingMode: modes[index] ?? null,
      years: demand({ least: 3, most: index === 0 ? 5 : null }),
      degree: demand(degrees[index] ?? 'doctorate'),
      credentials: [demand('PMP')],
      languages: [demand('German')],
    }),
  ),
);

it('has words for everything that can be said', () => {
  const said = profiles.flatMap((known) =>
    demands.flatMap((one) => {
      const { terms, facts } = coverPosting(one, known, shippedLexicon(), '2026-11');
      return [
        ...terms.flatMap(({ message, belongs }) => [
          message,
          ...belongs.map(({ reason }) => reason),
        ]),
        ...facts.flatMap(({ asks, has }) => [asks, has]),
      ];
    }),
  );
  expect(said.length).toBeGreaterThan(500);
  for (const { key, values } of said) {
    const [group = '', part = ''] = key.split('.');
    const pattern = { ...jobWords, ...roleWords }[group]?.[part];
    expect(pattern, key).toBeDefined();
    expect(fill(pattern ?? '', values), key).not.toMatch(/[{}]/);
  }
});

const sentences = Object.entries(jobWords).flatMap(([group, parts]) =>
  Object.entries(parts).map(([part, text]): [string, string] => [`${group}.${part}`, text]),
);
const findTired = phraseFinder(buzzwords, plainTerms);

describe.each(sentences)('%s', (_, text) => {
  it('is a short sentence without tired words, typed with curly quotes', () => {
    expect(text).toMatch(/^[A-Z“{].{2,110}[.]$/);
    expect(text).not.toMatch(/["'!]|\.\.\.| {2}/);
    expect(findTired(tokenize(text))).toEqual([]);
  });
});
