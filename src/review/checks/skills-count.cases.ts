import type { KnownProfile } from '../../profile/profile.ts';
import type { CheckCases } from '../check.ts';
import { skills } from '../profile-pieces.ts';

export const cases: CheckCases<KnownProfile> = {
  pass: [
    {
      skills: skills(
        'Java',
        'Kotlin',
        'Go',
        'SQL',
        'Kafka',
        'Redis',
        'Docker',
        'AWS',
        'Git',
        'Linux',
      ),
    },
  ],
  partial: [{ skills: skills('Java', 'Kotlin', 'Go', 'SQL', 'Kafka') }, { skills: skills('Java') }],
  fail: [{ skills: [] }],
};
