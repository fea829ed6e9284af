import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'Backend Developer | Java, Spring Boot, PostgreSQL | Claims for insurers',
    'Backend-Entwicklerin für Abrechnungssysteme | Java, Kafka, PostgreSQL',
    `Backend Engineer, payments | Go, PostgreSQL, Kafka | Cut checkout p99 from 900 ms to 140 ms at
     40M requests a day | I write the runbooks that nobody else wants to write`.replace(
      /\n\s+/,
      ' ',
    ),
  ],
  partial: ['Backend Developer', 'Backend Developer | Java, PostgreSQL', 'Dev'],
  fail: [
    '',
    '     ',
    `Backend Developer with wide knowledge of Java, Spring Boot, Hibernate, PostgreSQL, MySQL, Oracle,
     MongoDB, Redis, Kafka, RabbitMQ, Docker, Kubernetes, Helm, Terraform, AWS, Azure, Google Cloud,
     Jenkins, GitLab, Prometheus and Grafana`.replace(/\n\s+/g, ' '),
  ],
};
