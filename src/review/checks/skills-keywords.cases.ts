import type { KnownProfile } from '../../profile/profile.ts';
import type { CheckCases } from '../check.ts';
import { skills } from '../profile-pieces.ts';

export const cases: CheckCases<KnownProfile> = {
  pass: [
    { skills: skills('Java', 'PostgreSQL', 'REST APIs', 'Kafka', 'Docker', 'CI/CD') },
    { skills: skills('golang', 'Postgres', 'RESTful APIs', 'Apache Kafka', 'docker', 'ci cd') },
  ],
  partial: [{ skills: skills('Java', 'Kotlin', 'Scala') }],
  fail: [{ skills: skills('Baking', 'Sailing') }, { skills: [] }],
};
