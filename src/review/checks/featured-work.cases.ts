import type { KnownProfile } from '../../profile/profile.ts';
import type { CheckCases } from '../check.ts';

export const cases: CheckCases<KnownProfile> = {
  pass: [
    {
      featured: [
        { kind: 'link', title: 'Ferry timetables, the code', url: 'https://harbour.example/code' },
      ],
    },
  ],
  fail: [{ featured: [] }],
};
