import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'Backend Engineer, payments | Go, Kafka | Cut checkout from 900 ms to 140 ms at 40M requests/day',
    'Backend-Entwicklerin | Abrechnung für 1,2 Mio. Stromkunden | Java, PostgreSQL',
    'Développeuse backend | 300 cinémas vendent leurs billets sur mes API',
    'Desarrollador backend | Pagos para 4.000 comercios | Java, Kafka',
    'Backend Developer | €3.2M of refunds a month, matched to the cent | Kotlin',
  ],
  partial: [
    'Backend Developer | Payment systems | Java, PostgreSQL',
    'Backend Developer with 6 years of experience | Java',
    'Backend Developer | 99.95 % uptime',
    'Backend Developer | Booking engines for ferries | Go',
  ],
  fail: [
    '',
    'Backend Developer',
    'Senior Backend Engineer @ Kestrel Labs',
    'Backend Developer | Java 21, Spring Boot 3, PostgreSQL 16',
    'Backend Developer | Passionate and results-driven team player',
    'Backend Developer | Open to work from March 2026',
    'Backend Developer | Java, Spring Boot | 500+ followers',
    'Backend Developer since 2019 | Java',
    'Backend-Entwickler seit 2019 | Java',
  ],
};
