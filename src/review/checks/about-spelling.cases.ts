import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    '',
    'I work with PostgreSQL, Kubernetes and Express.',
    'I work with Postgres, k8s and NodeJS as a backend developer.',
    'Ich bin Backend-Entwicklerin und arbeite mit Kotlin.',
    'Je suis développeuse backend; le développement d’API est mon métier.',
    'Programo en Python y mantengo la programación de turnos.',
    // Right in the language of the text, or by its accents.
    'Soy responsable de un equipo de seis personas y busco un empleo profesional en la costa.',
    'Je suis responsable d’une équipe et mon adresse est à Lyon, avec un collègue indépendant.',
    'Responsable del turno de noche',
    // A name, a tag, an address or a quotation.
    'I was the “Responsable de Compras” of a group of hotels, and with that I had the keys to all of the doors.',
    'I write about the word "recieve" and the people who fight over it at recieve.example.com with #seperate.',
    // Right in Britain or America.
    'I organise, I organize, I am licensed to practise, with a licence and good judgment and judgement of the programme.',
    'My dependants are knowledgeable about cancelled, canceled, fulfilled and learnt lessons of the enrolment.',
  ],
  partial: [
    'I work with the managment of a clinic and keep the rota of my ward in order.',
    'I am responsable for the stores of the plant, and with that comes the forklift.',
    'I worked with Kafka on the developement of payment services, and the enviroment was loud.',
    'EXPERIANCE IN PAYROLL',
    'I work with Postgress and Kafka.',
    'I am a backend developper.',
  ],
  fail: [
    'I have experiance in managment and I recieve good marks for my knowlege of the work.',
    'I work with Postgress and Kubernets.',
    'Backend developper with Postgress and Kubernets.',
  ],
};
