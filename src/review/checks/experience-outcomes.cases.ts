import type { KnownProfile } from '../../profile/profile.ts';
import type { CheckCases } from '../check.ts';
import { position } from '../profile-pieces.ts';

export const cases: CheckCases<KnownProfile> = {
  pass: [
    {
      experience: [
        position({ description: 'Cut the nightly run from 4 hours to 20 minutes.' }),
        position({ description: 'Abrechnung für 1,2 Mio. Stromkunden gebaut.' }),
      ],
    },
  ],
  partial: [
    {
      experience: [
        position({ description: 'Sold 1.3 million tickets a year.' }),
        position({ description: 'Responsible for Java services.' }),
      ],
    },
  ],
  fail: [
    { experience: [position({ description: 'Responsible for Java 21 services since 2019.' })] },
    { experience: [position({ description: '' })] },
  ],
};
