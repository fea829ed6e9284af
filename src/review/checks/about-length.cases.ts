import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    `I build the booking engine behind a ferry line: 1.3 million tickets a year, sold by eleven harbours and one very old website.

The part I like best is finding out why something is slow. Last winter it was one missing index; search went from 4 seconds to 300 ms, and the help desk had a quiet January for once.

My tools are Kotlin, Spring Boot and PostgreSQL, with Kafka between the services. Before I came to software I worked on deck for six years, so I know what a wrong passenger list means at five in the morning.

Write to me if you run ticketing, timetables or anything else that has to be right before the gangway goes up.`,
  ],
  partial: [
    'I build backends for ferries. I like Kotlin.',
    `I build the booking engine behind a ferry line: 1.3 million tickets a year, sold by eleven harbours.

The part I like best is finding out why something is slow. Last winter it was one missing index; search went from 4 seconds to 300 ms.

My tools are Kotlin, Spring Boot and PostgreSQL, with Kafka between the services. Write to me about ticketing.`,
    'I build the booking engine behind a ferry line and look after it at night. '.repeat(29),
  ],
  fail: [
    '',
    '\n\n',
    'I build the booking engine behind a ferry line and look after it at night. '.repeat(36),
  ],
};
