import type { Certification, ListedSkill, Position } from '../profile/profile.ts';

/** Pieces of invented profiles, for the cases of the profile's checks. */
export const skills = (...names: string[]): ListedSkill[] =>
  names.map((name) => ({ name, endorsements: null }));

export const position = (known: Partial<Position>): Position => ({
  title: 'Backend Developer',
  company: 'Sundline Ferries',
  start: '2020-02',
  end: null,
  location: 'Malmö',
  description: '',
  ...known,
});

export const certification = (name: string): Certification => ({
  name,
  issuer: 'The issuer',
  issued: '2025-04',
});
