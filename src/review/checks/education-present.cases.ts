import type { KnownProfile } from '../../profile/profile.ts';
import type { CheckCases } from '../check.ts';

export const cases: CheckCases<KnownProfile> = {
  pass: [
    {
      education: [
        {
          school: 'Seefahrtschule Elbmünde',
          degree: 'Fachinformatikerin',
          field: '',
          start: '2014',
          end: '2017',
        },
      ],
    },
  ],
  fail: [{ education: [] }],
};
