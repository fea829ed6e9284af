import { expect, test } from 'vitest';
import { type FactNotes, noNotes, type ProfileFact } from '../../suggest/facts/fact.ts';
import { addFact, changeFact, dropFact, hideFact } from './fact-notes.ts';

const fact: ProfileFact = {
  id: 'tool:Rye',
  kind: 'tool',
  text: 'Rye',
  source: { section: 'skills', entry: 0, range: null },
  current: true,
  skill: null,
  measures: [],
};

test('a fact is left out once and used again', () => {
  const hidden = hideFact(hideFact(noNotes, fact.id, true), fact.id, true);
  expect(hidden.hidden).toEqual([fact.id]);
  expect(hideFact(hidden, fact.id, false)).toEqual(noNotes);
});

test('its own words, or none, take a change back', () => {
  const changed: FactNotes = changeFact(noNotes, fact, ' Rye bread ');
  expect(changed.changed).toEqual({ [fact.id]: 'Rye bread' });
  expect(changeFact(changed, fact, 'Rye')).toEqual(noNotes);
  expect(changeFact(changed, fact, '  ')).toEqual(noNotes);
});

test('what the user tells stands there once, and goes again', () => {
  const told = addFact(addFact(noNotes, 'tool', 'Spelt '), 'tool', 'Spelt');
  expect(told.added).toEqual([{ kind: 'tool', text: 'Spelt' }]);
  expect(addFact(told, 'tool', ' ')).toEqual(told);
  expect(dropFact(told, 'tool', 'Spelt')).toEqual(noNotes);
});
