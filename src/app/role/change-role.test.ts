import { expect, test } from 'vitest';
import { emptyRole } from '../../roles/own-role.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import {
  addKeyword,
  addTheme,
  addToTheme,
  offeredSkills,
  removeFromTheme,
  removeKeyword,
  removeTheme,
  renameRole,
  retitleRole,
  weighKeyword,
} from './change-role.ts';
import { entryOf, freshId } from './own-roles.ts';

const lexicon = shippedLexicon();
const role = emptyRole('own-baker', 'Baker');

function withKeyword(written: string) {
  const added = addKeyword(role, written, lexicon);
  if (added.kind !== 'added') throw new Error(`“${written}” was not added.`);
  return added.role;
}

test('a keyword is added under its canonical name, weighed and taken out', () => {
  const with1 = withKeyword(' k8s ');
  expect(with1.keywords).toEqual([{ skill: 'Kubernetes', weight: 2 }]);
  expect(weighKeyword(with1, 'Kubernetes', 3).keywords).toEqual([
    { skill: 'Kubernetes', weight: 3 },
  ]);
  expect(removeKeyword(with1, 'Kubernetes').keywords).toEqual([]);
});

test('a keyword is not added twice, nor one that could not be found in a text', () => {
  expect(addKeyword(withKeyword('Kubernetes'), 'k8s', lexicon)).toEqual({
    kind: 'there',
    skill: 'Kubernetes',
  });
  expect(addKeyword(role, 'sourdough whispering', lexicon)).toEqual({
    kind: 'unknown',
    word: 'sourdough whispering',
  });
});

test('themes hold skills, each skill in one theme only', () => {
  const themed = addTheme(addTheme(role, ' A queue '), 'A language');
  const added = addToTheme(themed, 'A queue', 'Kafka', lexicon);
  if (added.kind !== 'added') throw new Error('Kafka was not added.');
  expect(added.role.core).toEqual([
    { theme: 'A queue', anyOf: ['Kafka'] },
    { theme: 'A language', anyOf: [] },
  ]);
  expect(addToTheme(added.role, 'A language', 'Apache Kafka', lexicon)).toEqual({
    kind: 'in theme',
    skill: 'Kafka',
    theme: 'A queue',
  });
  expect(removeFromTheme(added.role, 'A queue', 'Kafka').core[0]?.anyOf).toEqual([]);
  expect(removeTheme(added.role, 'A queue').core).toEqual([{ theme: 'A language', anyOf: [] }]);
});

test('a theme without a name, or of a name that is there, is none', () => {
  const themed = addTheme(role, 'A queue');
  expect(addTheme(themed, '  ')).toBe(themed);
  expect(addTheme(themed, 'A queue')).toBe(themed);
});

test('a blank name changes nothing; titles are lines, each once', () => {
  expect(renameRole(role, '  ')).toBe(role);
  expect(renameRole(role, ' Miller ').titles.name).toBe('Miller');
  expect(retitleRole(role, 'Miller\n\n Baker of rye \nMiller').titles.aliases).toEqual([
    'Miller',
    'Baker of rye',
  ]);
});

test('offers skills while one types, those that begin so first', () => {
  const offered = offeredSkills('kub', lexicon);
  expect(offered[0]).toMatch(/^Kub/);
  expect(offered.length).toBeGreaterThan(0);
  expect(offeredSkills(' ', lexicon)).toEqual([]);
  expect(offeredSkills('a', lexicon)).toHaveLength(8);
});

test('ids are made of names and never given twice', () => {
  expect(freshId('Bäcker & Müller (Köln)', [])).toBe('own-backer-muller-koln');
  expect(freshId('Baker', ['own-baker', 'own-baker-2'])).toBe('own-baker-3');
  expect(freshId('パン職人', [])).toBe('own');
});

test('the picker finds a role by each of its titles', () => {
  const titled = { ...role, titles: { ...role.titles, aliases: ['Miller'], de: ['Bäckerin'] } };
  expect(entryOf(titled)).toMatchObject({ title: 'Baker', titles: ['Miller', 'Bäckerin'] });
});
