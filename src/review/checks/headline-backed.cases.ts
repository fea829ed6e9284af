import type { KnownProfile } from '../../profile/profile.ts';
import type { CheckCases } from '../check.ts';
import { certification, position, skills } from '../profile-pieces.ts';

export const cases: CheckCases<KnownProfile> = {
  pass: [
    { headline: 'Backend Developer | Java, Kafka', skills: skills('Java', 'Apache Kafka') },
    {
      headline: 'Backend Developer | Java, Kafka',
      about: 'I write Java.',
      experience: [position({ description: 'Moved the events to Kafka.' })],
    },
    { headline: 'Backend Developer | Java, Spring', skills: skills('Java', 'Spring Boot') },
    {
      headline: 'Backend Developer | CKAD',
      skills: [],
      certifications: [certification('CKAD')],
    },
  ],
  partial: [{ headline: 'Backend Developer | Java, Kafka', skills: skills('Java'), about: '' }],
  fail: [{ headline: 'Backend Developer | Java, Kafka', skills: skills('Baking') }],
};
