import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SavedPosting } from '../postings/saved-posting.ts';
import { browserPostings } from './posting-shelf.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const posting = (id: string, savedAt: number): SavedPosting => ({
  ...{ id, savedAt, title: `Baker ${id}`, company: 'Rye', place: '', url: '', note: '' },
  ...{ state: 'interested', firstShare: null, share: null },
});

test('gives the newest first, and how many there are', async () => {
  const shelf = browserPostings();
  for (const [id, at] of [
    ['a', 2],
    ['b', 3],
    ['c', 1],
  ] as const)
    await shelf.save(posting(id, at), { id, text: `Text of ${id}` });
  const first = await shelf.newest(2);
  expect(first.postings.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(first.total).toBe(3);
  expect((await shelf.all()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect((await shelf.contents(['c', 'nowhere'])).map(({ text }) => text)).toEqual(['Text of c']);
});

test('keeps what it cannot understand, gives it to the export, and goes on with the rest', async () => {
  const shelf = browserPostings();
  await shelf.save(posting('a', 1));
  await shelf.save({ ...posting('b', 2), state: 'dreaming' } as unknown as SavedPosting);
  expect((await shelf.all()).map(({ id }) => id)).toEqual(['a']);
  expect(await shelf.get('b')).toBeNull();
  expect(JSON.stringify(await shelf.exportAll())).toContain('dreaming');
});

test('removes a posting with its text, and everything at once', async () => {
  const shelf = browserPostings();
  for (const id of ['a', 'b']) await shelf.save(posting(id, 1), { id, text: 'x' });
  await shelf.remove('a');
  expect(await shelf.content('a')).toBeNull();
  await shelf.clear();
  expect(await shelf.exportAll()).toEqual({ postings: [], contents: [] });
});

test('makes no database only to find that there is nothing to clear', async () => {
  await browserPostings().clear();
  expect(await indexedDB.databases()).toEqual([]);
});
