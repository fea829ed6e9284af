import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    '',
    'I work with PostgreSQL, Kubernetes and Express.',
    'I work with Postgres, k8s and NodeJS as a backend developer.',
    'Ich bin Backend-Entwicklerin und arbeite mit Kotlin.',
    'Je suis développeuse backend; le développement d’API est mon métier.',
    'Programo en Python y mantengo la programación de turnos.',
  ],
  partial: ['I work with Postgress and Kafka.', 'I am a backend developper.'],
  fail: [
    'I work with Postgress and Kubernets.',
    'Backend developper with Postgress and Kubernets.',
  ],
};
