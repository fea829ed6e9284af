import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'Backend Developer | Java, PostgreSQL | Payment systems for regional banks',
    'Backend Developer at Nordwind Energie | Kotlin and Kafka for 2 million smart meters',
    'I keep train bookings flowing: Go, PostgreSQL, 40M requests a day',
    'Backend-Entwicklerin | Java und Spring Boot | Abrechnung für Stadtwerke',
    'Desarrolladora backend | Python, Django | Pagos para comercios pequeños',
  ],
  partial: [
    'Backend Developer | Java',
    'Backend Developer at Kestrel Labs with 6 years of experience',
  ],
  fail: [
    '',
    '   ',
    '🚀🚀🚀',
    'Backend Developer',
    'Backend Developer at Nordwind Energie',
    'Senior Backend Engineer @ Kestrel Labs',
    'Développeur backend chez Atelier Sillage',
  ],
};
