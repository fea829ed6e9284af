import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'Backend Developer | Go, PostgreSQL, Kafka | Ticketing for 300 cinemas',
    'Payments at Kestrel Labs | Backend Engineer | Kotlin',
    'Java and Kotlin | Backend Developer for insurance platforms',
    'Programadora Backend | Java, Spring Boot, Oracle',
  ],
  partial: [
    'Software Engineer | Java, Spring Boot, Kafka',
    'I build the ledgers behind small savings banks up here: Backend Engineer',
    'Aspiring Backend Developer | Python, SQL',
  ],
  fail: [
    '',
    'Java, Spring Boot, PostgreSQL, Kafka, RabbitMQ, Docker, Kubernetes, AWS | Backend Developer',
    'Registered Nurse | ICU | CCRN',
  ],
};
