import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'Backend Developer | Go, PostgreSQL, Kafka',
    'Senior Backend Engineer, payments and ledgers',
    'Backend Java Developer for insurance platforms',
    'Engineer, Backend | Kotlin, Spring Boot',
    'Software Engineer (Backend) at Kestrel Labs',
    'Desarrolladora Backend | Python y Django',
    'Développeuse backend | PHP, Symfony, PostgreSQL',
    'Desenvolvedor Backend | Node.js, MongoDB, AWS',
    'Building the future of payments | Backend Developer | Go',
    'Team lead who still codes | backend engineer at heart',
  ],
  partial: [
    'Software Engineer | Java, Spring Boot, Kafka',
    'Full-Stack Developer | React, Node.js, PostgreSQL',
    'Backend developper | Java, Spring Boot',
    'Aspiring Backend Developer | Python, SQL',
    'Seeking a position as Backend Engineer',
  ],
  fail: [
    '',
    'Registered Nurse | ICU | CCRN',
    'Frontend Designer who cares about accessible forms',
    'Backend | Developer',
    'Assistant Store Manager at Pelham Outdoor',
    'Java, Spring Boot, PostgreSQL, Kafka, AWS',
  ],
};
