import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'Backend Developer | Java, PostgreSQL | Payments',
    'Backend Engineer | Test-Driven Development and event-driven systems',
    'Backend Developer | Data-driven routing for 900 delivery vans',
    'Domain-Driven Design for insurers | Backend Engineer',
    'Creative Director | Adobe Creative Cloud',
    'Skilled nursing facility administrator | 120 beds',
    'Developer Evangelist | Kafka',
    'Consultant | Microsoft Dynamics 365',
    'Expert-comptable | 60 dossiers de PME',
    'Mechanical engineer | Thermodynamics of heat pumps',
    'Backend Developer | Passion fruit importer by night',
  ],
  partial: [
    'Passionate Backend Developer | Java, PostgreSQL',
    'Backend Developer | Kafka expert | Payments',
    'Développeuse backend passionnée | Symfony, PostgreSQL',
    'Leidenschaftlicher Teamplayer: Backend-Entwickler mit Java',
    'Desarrollador backend apasionado | Java',
    'Desenvolvedora backend proativa | Java',
  ],
  fail: [
    'Results-driven, passionate Backend Developer',
    'Backend ninja | Visionary | Thought leader',
    'Highly motivated team player | Backend Developer | Java',
  ],
};
