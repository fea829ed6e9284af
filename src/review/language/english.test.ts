import { expect, test } from 'vitest';
import { tokenize } from '../../skills/tokens.ts';
import { readsAsEnglish } from './english.ts';

test.each([
  'I build payment services in Go and I write the runbooks.',
  'Backend developer. Java, Kafka, PostgreSQL.',
  'Die-casting engineer at a plant for the car industry',
  '',
])('“%s” reads as English', (text) => {
  expect(readsAsEnglish(tokenize(text))).toBe(true);
});

test.each([
  'Ich bin Bilanzbuchhalterin und betreue seit 2019 die Abschlüsse einer Gruppe mit sechs Gesellschaften.',
  'Soy desarrollador backend y trabajo con Java en los sistemas de pagos de una empresa.',
  'Je suis développeur backend et je travaille dans une équipe avec des collègues à Lyon.',
  'Eu sou desenvolvedor e trabalho com Java em uma empresa de pagamentos.',
])('“%s” does not', (text) => {
  expect(readsAsEnglish(tokenize(text))).toBe(false);
});
