import { expect, test } from 'vitest';
import { tokenize } from '../../skills/tokens.ts';
import { isSurelyEnglish } from './surely-english.ts';

test('knows English prose, simple or not', () => {
  const text = 'I look after the boilers of a school and the pipes of the church next to it.';
  expect(isSurelyEnglish(tokenize(text))).toBe(true);
});

test.each([
  'Ik ben verpleegkundige en werk in een ziekenhuis in Utrecht, waar we in 2015 met het nieuwe systeem zijn begonnen.',
  'Jeg er sykepleier for eldre i Bergen, og at jeg har vært her i to år er en glede for meg.',
  'Sono infermiera in un ospedale di Torino e lavoro a contatto con i pazienti ogni giorno, a casa e in reparto.',
  'Java, Kotlin, Spring Boot, PostgreSQL, Kafka, Redis, Docker, Kubernetes, Terraform, AWS, Go, Linux, Bash',
  'The best of both.',
])('is not sure of “%s”', (text) => {
  expect(isSurelyEnglish(tokenize(text))).toBe(false);
});
