import { describe, expect, test } from 'vitest';
import { tokenize } from '../skills/tokens.ts';
import type { RoleGuide } from './guide.ts';
import guideFile from './library/backend-developer.json';
import { findTitles, titleFinder } from './titles.ts';

const finder = titleFinder(guideFile as RoleGuide);
const titlesIn = (text: string) => findTitles(text, tokenize(text), finder);
const shown = (text: string) =>
  titlesIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('finds the role’s own title', () => {
  test.each([
    ['Backend Developer', 'Backend Developer'],
    ['Senior BACKEND ENGINEER at Nordwind', 'BACKEND ENGINEER'],
    ['Back-End Developer', 'Back-End Developer'],
    ['back end developer', 'back end developer'],
    ['Backend Java Developer', 'Backend Java Developer'],
    ['Backend & Cloud Developer', 'Backend & Cloud Developer'],
    ['Engineer, Backend', 'Engineer, Backend'],
    ['Developer - Backend', 'Developer - Backend'],
    ['Software Engineer (Backend)', 'Engineer (Backend'],
    ['Node.js Developer', 'Node.js Developer'],
    ['NodeJS developer for clinics', 'NodeJS developer'],
    ['Server-side engineer', 'Server-side engineer'],
    ['I am a backend developer in Utrecht', 'backend developer'],
  ])('%s', (text, title) => {
    expect(shown(text)).toEqual([`title: ${title}`]);
  });
});

describe('finds it in other languages, for everybody', () => {
  test.each([
    'Backend-Entwickler',
    'Backend-Entwicklerin bei Nordwind',
    'Backend Entwickler',
    'Backend-Entwickler:in',
    'Backend-Entwickler*in',
    'Backend-Entwickler/in',
    'Softwareentwickler Backend',
    'Développeur backend',
    'Développeuse back-end',
    'Desarrollador backend',
    'Desarrolladora Back-End',
    'Desarrollador/a backend',
    'Ingeniera Backend',
    'Desenvolvedora backend',
    'Programador Backend',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([expect.stringMatching(/^title: /)]);
  });
});

describe('finds a gendered ending between the words', () => {
  test.each([
    'Softwareentwickler:in Backend',
    'Développeur·se backend',
    'Développeur(se) backend',
    'Ingénieur·e backend',
    'Desarrollador(a) Backend',
    'Desenvolvedor(a) Backend',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([expect.stringMatching(/^title: /)]);
  });
});

describe('finds a neighbouring title', () => {
  test.each(['Software Engineer', 'Full-Stack Developer', 'full stack developer', 'PHP developer'])(
    '%s',
    (text) => {
      expect(shown(text)).toEqual([`related: ${text}`]);
    },
  );
});

describe('finds a misspelt title and the right spelling', () => {
  test.each([
    ['Backend developper', 'developer', 'developper'],
    ['Backend Develpoer', 'developer', 'Develpoer'],
    ['Backend Enginer', 'engineer', 'Enginer'],
    ['Backend programer', 'programmer', 'programer'],
  ])('%s', (text, right, wrong) => {
    const [title] = titlesIn(text);
    expect(title?.kind).toBe('title');
    expect(title?.misspelt.map((slip) => [slip.right, text.slice(slip.start, slip.end)])).toEqual([
      [right, wrong],
    ]);
  });

  test.each(['Backend-Entwicklerin', 'Développeuse backend', 'Programadora Backend'])(
    'but not in %s',
    (text) => {
      expect(titlesIn(text).flatMap(({ misspelt }) => misspelt)).toEqual([]);
    },
  );
});

describe('does not find a title in', () => {
  test.each([
    'backend | developer',
    'Backend, developer tools and boats',
    'Backend\nDeveloper',
    'I like the backend. Developer tools bore me.',
    'Frontend Designer',
    'Real estate developer',
    'I built the backend and lead two cooks',
    'Documents the API for every developer',
    'I go to developer meetups',
    'Registered Nurse',
    '',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
