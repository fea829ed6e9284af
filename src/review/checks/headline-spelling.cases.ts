import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'Backend Developer | PostgreSQL, Kubernetes, Express',
    'Backend developer | Postgres, k8s, NodeJS',
    'Backend-Entwicklerin | Java und Spring Boot',
    'Développeur backend | Développement d’API REST',
    'Desarrollador backend | Programación en Python',
    'Backend Developers Meetup host | Go',
    'Desenvolvedora backend | Kotlin',
    'Responsable logistique | Java',
    'Consultor profesional | PostgreSQL',
    'Adress GmbH | Backend Developer',
  ],
  partial: [
    'Backend Developer | Software developement for clinics',
    'Project Managment | 8 years of experiance',
    'Backend Developer | Postgress, Kafka',
    'Backend developper | Java, Kafka',
    'Backend Developer | Kubernets and Go',
  ],
  fail: ['Backend developper | Postgress | Kubernets', 'Backend Developer | Postgress, Kubernets'],
};
