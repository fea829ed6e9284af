import { expect, test } from 'vitest';
import type { FieldState, ProfileSnapshot } from '../../profile/snapshot.ts';
import { mergeSnapshots } from './merge.ts';

function snapshot(about: [FieldState, string], skills: string[], total?: number): ProfileSnapshot {
  const nothing = { state: 'not loaded' as const, items: [], via: null };
  return {
    name: { state: 'found', text: 'Ada Example', via: 'test' },
    headline: { state: 'found', text: 'Smith', via: 'test' },
    location: { state: 'not loaded', text: '', via: null },
    about: { state: about[0], text: about[1], via: 'test' },
    experience: nothing,
    education: nothing,
    skills: {
      state: skills.length === 0 ? 'not loaded' : 'found',
      items: skills.map((name) => ({ name, endorsements: null })),
      via: 'test',
      ...(total === undefined ? {} : { total }),
    },
    certifications: nothing,
    featured: nothing,
    languages: nothing,
  };
}

const names = (merged: ProfileSnapshot) => merged.skills.items.map((skill) => skill.name);

test.each(['not loaded', 'unreadable'] as const)('%s does not replace what was found', (state) => {
  const merged = mergeSnapshots(
    snapshot(['found', 'I forge.'], []),
    snapshot([state, ''], []),
    false,
  );
  expect(merged.about).toMatchObject({ state: 'found', text: 'I forge.' });
});

test('empty does replace what was found: the user has taken it out', () => {
  const merged = mergeSnapshots(
    snapshot(['found', 'I forge.'], []),
    snapshot(['empty', ''], []),
    false,
  );
  expect(merged.about.state).toBe('empty');
});

test('the newer text replaces the older', () => {
  const merged = mergeSnapshots(
    snapshot(['found', 'I forge.'], []),
    snapshot(['found', 'I bake.'], []),
    false,
  );
  expect(merged.about.text).toBe('I bake.');
});

test('unreadable is told where nothing was found before', () => {
  const merged = mergeSnapshots(
    snapshot(['not loaded', ''], []),
    snapshot(['unreadable', ''], []),
    false,
  );
  expect(merged.about.state).toBe('unreadable');
});

test('the first two of many skills do not replace the whole list', () => {
  const older = snapshot(['empty', ''], ['Rye', 'Spelt', 'Oats']);
  expect(names(mergeSnapshots(older, snapshot(['empty', ''], ['Rye', 'Spelt'], 3), false))).toEqual(
    ['Rye', 'Spelt', 'Oats'],
  );
  expect(names(mergeSnapshots(older, snapshot(['empty', ''], ['Rye', 'Spelt'], 2), false))).toEqual(
    ['Rye', 'Spelt'],
  );
});

test('a page that loads a list as one scrolls does not shorten it', () => {
  const older = snapshot(['empty', ''], ['Rye', 'Spelt', 'Oats']);
  expect(names(mergeSnapshots(older, snapshot(['empty', ''], ['Rye']), true))).toHaveLength(3);
  expect(names(mergeSnapshots(older, snapshot(['empty', ''], ['Rye']), false))).toEqual(['Rye']);
});

test('a source that loses line breaks does not take them from the text', () => {
  const older = snapshot(['found', 'I forge.\n\nI bake.'], []);
  const merged = mergeSnapshots(older, snapshot(['found', 'I forge. I bake.'], []), false);
  expect(merged.about.text).toBe('I forge.\n\nI bake.');
});

test('certificates without their issuers do not replace the same ones with them', () => {
  const certified = (items: ProfileSnapshot['certifications']['items']): ProfileSnapshot => ({
    ...snapshot(['empty', ''], []),
    certifications: { state: 'found', items, via: 'test' },
  });
  const rye = { name: 'Master of Rye', issuer: 'Guild', issued: '2020-05' };
  const bare = { name: 'Master of Rye', issuer: '', issued: null };
  const spelt = { name: 'Spelt', issuer: '', issued: null };
  const merged = (older: ProfileSnapshot, newer: ProfileSnapshot) =>
    mergeSnapshots(older, newer, false).certifications.items;
  expect(merged(certified([rye]), certified([bare]))).toEqual([rye]);
  expect(merged(certified([rye]), certified([bare, spelt]))).toEqual([bare, spelt]);
  expect(merged(certified([rye, spelt]), certified([bare]))).toEqual([bare]);
});
