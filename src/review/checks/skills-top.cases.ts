import type { KnownProfile } from '../../profile/profile.ts';
import type { CheckCases } from '../check.ts';
import { skills } from '../profile-pieces.ts';

export const cases: CheckCases<KnownProfile> = {
  pass: [
    { skills: skills('Java', 'PostgreSQL', 'Kafka', 'Baking') },
    { skills: skills('Postgres', 'k8s', 'NodeJS') },
    { skills: skills('Java') },
  ],
  partial: [{ skills: skills('Java', 'Baking', 'Sailing') }],
  fail: [{ skills: skills('Baking', 'Sailing', 'Choir', 'Java') }],
};
