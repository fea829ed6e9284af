import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    `I write Kotlin services over PostgreSQL and MongoDB and give them REST APIs. Kafka carries the events.
The microservices run on AWS in Docker, go out through CI/CD, and Grafana tells me how they are.`,
  ],
  partial: [
    'I write Java with PostgreSQL, REST APIs and Kafka, in Docker.',
    'Ich schreibe Python mit PostgreSQL, baue REST-APIs und betreibe alles in Docker.',
    'I know Java, SQL and Docker.',
  ],
  fail: [
    '',
    'I run a 24-bed unit and train new nurses.',
    'I love to go above and beyond, and my team can rust in peace.',
    'I write Java. Java, Kotlin and Scala are my languages.',
  ],
};
