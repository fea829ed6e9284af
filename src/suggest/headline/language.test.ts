import { expect, it } from 'vitest';
import { loadGuide } from '../../roles/library.ts';
import { languageOf } from './language.ts';

const guide = await loadGuide('backend-developer');

it.each([
  ['en', 'I build the services behind online payments, mostly in Go.'],
  ['de', 'Ich entwickle Abrechnungssysteme für die Kunden eines Versorgers, mit Kotlin und Kafka.'],
  ['fr', 'Je développe les services de paiement pour des théâtres, avec Symfony et PostgreSQL.'],
  ['es', 'Desarrollo los servicios de pago para comercios del norte, con Java y Kafka.'],
  ['pt', 'Desenvolvo os serviços de pagamento para lojas do interior, com Java e uma equipe boa.'],
])('reads %s', (language, about) => {
  expect(languageOf({ about }, guide)).toBe(language);
});

it('tells the language of a profile without sentences by its title', () => {
  const position = {
    company: 'X',
    start: null,
    end: null,
    location: '',
    description: 'Kotlin, Kafka',
  };
  expect(languageOf({ experience: [{ ...position, title: 'Backend-Entwicklerin' }] }, guide)).toBe(
    'de',
  );
  expect(languageOf({ experience: [{ ...position, title: 'Backend Developer' }] }, guide)).toBe(
    'en',
  );
});
