import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'Backend Developer | Java, PostgreSQL | Payments',
    'Urgent Care Nurse Practitioner | Epic | 60 patients a shift',
    'Backend Developer | Future-proofing COBOL systems for savings banks',
    'Researcher on the future of work | Survey design, R',
    'Building the future of payments | Backend Developer | Go',
    'Futures trader turned backend developer',
    'Job scheduling and search backends for 40 hospitals | Go, PostgreSQL',
    'Energy transition analyst | SQL, Python',
    'Data seeker | Backend Developer',
    'Available capacity planning at Nordwind | Backend Engineer',
    'Backend Developer | I open source what I build | Work on PostgreSQL extensions',
    'Ingénieure en recherche clinique | Python, SQL',
    'Backend-Entwickler für Volltextsuche | Elasticsearch, Java',
    'Desarrollador backend | Motor de búsqueda para bibliotecas | Java',
    'Engenheiro backend | Sistemas de alta disponibilidade | Go',
  ],
  fail: [
    'Backend Developer | Open to work',
    'Backend Developer actively looking for a new challenge',
    'Seeking backend roles | Java, Spring Boot',
    'Unemployed backend developer | Java',
    'Future Backend Developer | Python, SQL',
    'Aspiring Backend Developer | Python, SQL',
    'Backend-Entwickler auf Jobsuche | Java',
    'Desarrolladora backend en búsqueda activa de empleo',
    "Développeur backend à la recherche d'un poste | PHP",
    'Desenvolvedor backend em busca de uma vaga | Node.js',
  ],
};
