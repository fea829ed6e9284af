import { expect, test } from 'vitest';
import type { SavedPosting } from './saved-posting.ts';
import { inList, type ListWish } from './saved-search.ts';

const posting = (title: string, more: Partial<SavedPosting> = {}): SavedPosting => ({
  ...{ id: title, title, company: 'Rye & Söhne', place: 'Malmö', url: '', savedAt: 0, note: '' },
  ...{ state: 'interested', firstShare: null, share: null },
  ...more,
});
const all = [
  posting('Baker', { share: 40 }),
  posting('Miller', { share: null, state: 'applied' }),
  posting('Night baker', { share: 70, note: 'call Tuesday' }),
];
const titles = (wish: Partial<ListWish>) =>
  inList(all, { words: '', state: null, sort: 'newest', ...wish }).map(({ title }) => title);

test('finds by every word, in title, company, place and note, without accents or case', () => {
  expect(titles({ words: 'BAKER malmo' })).toEqual(['Baker', 'Night baker']);
  expect(titles({ words: 'sohne tuesday' })).toEqual(['Night baker']);
  expect(titles({ words: 'baker oslo' })).toEqual([]);
});

test('filters by where the user stands', () => {
  expect(titles({ state: 'applied' })).toEqual(['Miller']);
});

test('sorts by coverage, with what is not covered yet at the end', () => {
  expect(titles({ sort: 'coverage' })).toEqual(['Night baker', 'Baker', 'Miller']);
  expect(titles({})).toEqual(['Baker', 'Miller', 'Night baker']);
});
