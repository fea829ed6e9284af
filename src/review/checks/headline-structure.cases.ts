import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'Backend Developer | Java, Spring Boot, PostgreSQL | Claims for insurers',
    'Backend Engineer · Go and Kafka · Ticketing for 300 cinemas',
    'Backend Developer – payments and ledgers',
    'Développeur·se backend | Symfony, PostgreSQL | Billetterie de concerts',
    'Backend/API Developer | Node.js | Booking engines for ferries',
    'Back-end developer - Python and Django - school timetables',
  ],
  partial: [
    'Backend Developer building booking engines for ferries in Go',
    'Backend Developer | Java | Kafka | Payments | Berlin',
    'Développeuse backend qui fait tourner la billetterie de 300 salles',
  ],
  fail: [
    'Backend | Java | Kafka | Payments | Berlin | Remote | Coffee | Cats',
    'Java, Spring Boot, PostgreSQL, Kafka, RabbitMQ, Docker, Kubernetes, AWS',
    'Java | Spring Boot | PostgreSQL | Kafka | Docker | AWS',
  ],
};
