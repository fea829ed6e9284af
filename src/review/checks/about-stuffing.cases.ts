import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    '',
    'I build ticketing for ferries in Kotlin, with PostgreSQL below and Kafka between.',
    `I look after the billing of a water supplier, and have done so since the days of paper readings. The nightly run
used to take until noon; now it is over before the first shift begins.

Java, Spring Boot, PostgreSQL, Kafka, Redis, Docker, Kubernetes, AWS, Terraform, Grafana`,
    'I wrote Java at Nordwind, taught Java at a school, and now review Java for a bank. I still like Java.',
    `Ich betreue die Abrechnung eines Wasserversorgers, seit es dort noch Karteikarten gab.
Java, PostgreSQL, Kafka`,
    'Go west, go east, go on: I go where the harbour is, and go home late.',
  ],
  fail: [
    'Java developer. Java is my life. Java, Java 8, Java 11 and Java 21: I do Java in every form.',
    `Java, Spring Boot, Hibernate, PostgreSQL, MySQL, Kafka, RabbitMQ, Redis, Docker
Kubernetes, Helm, Terraform, AWS, Azure, Jenkins, Git, Linux, Grafana, Prometheus`,
    'Java, Spring Boot, PostgreSQL, Kafka, Docker, Kubernetes, AWS',
    `I like to build things that last.
Python, Django, Flask, FastAPI, PostgreSQL, MySQL, Redis, Celery, RabbitMQ, Docker
AWS, Azure, Terraform, Kubernetes, Helm, Jenkins, GitLab CI, Grafana, Prometheus, Linux`,
  ],
};
