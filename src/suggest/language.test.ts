import { expect, it } from 'vitest';
import { loadGuide } from '../roles/library.ts';
import { languageOfAbout, languageOfProfile } from './language.ts';

const guide = await loadGuide('backend-developer');

it.each([
  ['en', 'I build the services behind online payments, mostly in Go.'],
  ['de', 'Ich entwickle Abrechnungssysteme für die Kunden eines Versorgers, mit Kotlin und Kafka.'],
  ['fr', 'Je développe les services de paiement pour des théâtres, avec Symfony et PostgreSQL.'],
  ['es', 'Desarrollo los servicios de pago para comercios del norte, con Java y Kafka.'],
  ['pt', 'Desenvolvo os serviços de pagamento para lojas do interior, com Java e uma equipe boa.'],
])('reads %s', (language, about) => {
  expect(languageOfProfile({ about }, guide)).toBe(language);
});

it('tells the language of a profile without sentences by its title', () => {
  const position = {
    company: 'X',
    start: null,
    end: null,
    location: '',
    description: 'Kotlin, Kafka',
  };
  expect(
    languageOfProfile({ experience: [{ ...position, title: 'Backend-Entwicklerin' }] }, guide),
  ).toBe('de');
  expect(
    languageOfProfile({ experience: [{ ...position, title: 'Backend Developer' }] }, guide),
  ).toBe('en');
});

it('takes an About for what it is written in, and not for its neighbour', () => {
  const dutch = 'Ik ben verpleegkundige en ik werk met een fijn team bij het ziekenhuis, voor mij.';
  expect(languageOfAbout(dutch, {}, guide)).toBeNull();
  expect(languageOfAbout('Я разрабатываю сервисы на Go и PostgreSQL.', {}, guide)).toBeNull();
  expect(languageOfAbout('Je tiens les comptes des sociétés du groupe.', {}, guide)).toBe('fr');
  expect(
    languageOfAbout('Go, Kafka.', { headline: 'Ich baue die Abrechnung für den Handel.' }, guide),
  ).toBe('de');
});
