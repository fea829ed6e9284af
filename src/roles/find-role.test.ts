import { describe, expect, it } from 'vitest';
import { findRoles, rolesOfProfile } from './find-role.ts';
import type { RoleEntry } from './role-entry.ts';

const roles: RoleEntry[] = [
  {
    id: 'backend-developer',
    title: 'Backend Developer',
    family: 'Software engineering',
    titles: [
      'Backend Engineer',
      'Server-Side Developer',
      'Desarrolladora backend',
      'Développeur backend',
      'Backend-Entwickler',
    ],
  },
  {
    id: 'registered-nurse',
    title: 'Registered Nurse',
    family: 'Health and education',
    titles: ['RN', 'Staff Nurse', 'Enfermera titulada', 'Infirmière', 'Krankenpflegerin'],
  },
  {
    id: 'product-manager',
    title: 'Product Manager',
    family: 'Product and project',
    titles: ['PM', 'Product Owner'],
  },
  {
    id: 'project-manager',
    title: 'Project Manager',
    family: 'Product and project',
    titles: ['Chef de projet'],
  },
];
const ids = (query: string) => findRoles(query, roles).map(({ role }) => role.id);
const position = (title: string, end: string | null) => ({
  title,
  company: 'Kestrel Freight',
  start: '2020',
  end,
  location: '',
  description: '',
});

describe('finding a role', () => {
  it.each([
    ['back', 'backend-developer'],
    ['back end dev', 'backend-developer'],
    ['bakcend', 'backend-developer'],
    ['server side', 'backend-developer'],
    ['desarrolladora', 'backend-developer'],
    ['developpeur', 'backend-developer'],
    ['entwickler', 'backend-developer'],
    ['nurse', 'registered-nurse'],
    ['nurze', 'registered-nurse'],
    ['infirmiere', 'registered-nurse'],
    ['rn', 'registered-nurse'],
    ['chef de projet', 'project-manager'],
    ['product ownr', 'product-manager'],
  ])('takes “%s” for %s', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('names the title by which it found the role', () => {
    expect(findRoles('krankenpf', roles)[0]?.title).toBe('Krankenpflegerin');
  });

  it.each(['', '  ', 'zzz', 'xylophonist', '!!!'])('finds nothing for “%s”', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it('offers no more than it is asked for', () => {
    expect(findRoles('manager', roles, 1)).toHaveLength(1);
  });
});

describe('the roles of a profile', () => {
  it('puts the current title first, then headline and earlier titles', () => {
    const known = {
      headline: 'Aspiring Product Manager',
      experience: [position('Staff Nurse', '2022-01'), position('Senior Back-End Engineer', null)],
    };
    expect(rolesOfProfile(known, roles).map(({ id }) => id)).toEqual([
      'backend-developer',
      'product-manager',
      'registered-nurse',
    ]);
  });

  it('finds none where no title is known', () => {
    expect(rolesOfProfile({}, roles)).toEqual([]);
    expect(rolesOfProfile({ headline: 'Baker at Crumb & Co' }, roles)).toEqual([]);
  });
});
