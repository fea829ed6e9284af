import type { KnownProfile } from '../../profile/profile.ts';
import type { CheckCases } from '../check.ts';
import { position } from '../profile-pieces.ts';

export const cases: CheckCases<KnownProfile> = {
  pass: [
    {
      experience: [
        position({
          description:
            'I build the booking engine behind a ferry line: tickets, timetables and passenger lists for eleven harbours. My part is the services in Kotlin, the PostgreSQL below them, and whoever is on call with me at night.',
        }),
        position({ title: 'Deckhand', end: '2018-03' }),
      ],
    },
  ],
  partial: [{ experience: [position({ description: 'Booking engine for ferries, in Kotlin.' })] }],
  fail: [
    { experience: [position({ description: '' })] },
    {
      experience: [
        position({ title: 'Deckhand', end: '2018-03', description: 'Ropes and rust. '.repeat(20) }),
        position({ description: '  ' }),
      ],
    },
  ],
};
