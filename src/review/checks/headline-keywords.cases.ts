import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'Backend Developer | Java, Spring Boot, PostgreSQL | Claims for insurers',
    'Backend Engineer: Go services on Kubernetes, Kafka for the event stream',
    'Backend-Entwickler | Kotlin, Kafka, AWS | Abrechnung für Stadtwerke',
    'Développeuse backend | Python, Django, PostgreSQL | Billetterie de concerts',
    'Backend Developer | Node.js and TypeScript | RESTful APIs for clinics',
  ],
  partial: [
    'Backend Developer | Java | Insurance claims',
    'Backend Developer | Java and Postgres | Insurance claims',
    'Java, Spring Boot, PostgreSQL, Kafka, RabbitMQ, Docker, Kubernetes, AWS, Redis, MongoDB',
    'Backend developer who likes to go above and beyond in Python',
  ],
  fail: [
    '',
    'Backend Developer at Nordwind Energie',
    'Rust belt sales manager who will go the distance',
    'Backend Developer | Postgress, Kubernets',
    'Registered Nurse | ICU | CCRN',
  ],
};
