import { expect, test, vi } from 'vitest';
import { createFakeClient } from '../../ui/fake-client.ts';
import { draftsRecord, ignoredRecord, type Settings, settingsRecord } from './records.ts';
import { createShelf } from './shelf.ts';

const time = Date.UTC(2026, 0, 5);

function shelfOn(stored: Record<string, unknown>, pageId = 'popup 1') {
  const client = createFakeClient({ stored, time, isNew: true });
  const onTrouble = vi.fn();
  const onWritten = vi.fn();
  const shelf = createShelf(client.storage, pageId, () => time, onTrouble, onWritten);
  return { client, shelf, onTrouble, onWritten };
}

const settings: Settings = { role: 'baker', targets: ['baker', 'miller'], level: 'senior' };

test('gives back what was saved', async () => {
  const { client, shelf, onTrouble } = shelfOn({});
  expect(await shelf.load(settingsRecord)).toEqual(settingsRecord.empty);
  await shelf.save(settingsRecord, settings);
  const later = shelfOn(client.stored);
  expect(await later.shelf.load(settingsRecord)).toEqual(settings);
  expect(onTrouble).not.toHaveBeenCalled();
});

test.each([
  ['a word', 'not ours'],
  ['a wrong shape', { version: 2, by: 'popup', data: { role: 7 } }],
  ['no version', settings],
  ['a version that never was', { version: 0, by: 'popup', data: settings }],
])('sets garbage aside and keeps it: %s', async (_, garbage) => {
  const { client, shelf, onTrouble } = shelfOn({ settings: garbage });
  expect(await shelf.load(settingsRecord)).toEqual(settingsRecord.empty);
  expect(onTrouble).toHaveBeenCalledWith('set aside');
  expect(client.stored).toEqual({ 'aside/settings/2026-01-05T00:00:00.000Z': garbage });
  await shelf.save(settingsRecord, settings);
  expect(JSON.parse(await shelf.exportAll({})).stored).toMatchObject({
    settings: { data: settings },
    'aside/settings/2026-01-05T00:00:00.000Z': garbage,
  });
});

test('leaves what a newer Byline wrote untouched', async () => {
  const newer = { version: 3, by: 'popup', data: { roles: ['baker'] } };
  const { client, shelf, onTrouble } = shelfOn({ settings: newer });
  expect(await shelf.load(settingsRecord)).toEqual(settingsRecord.empty);
  await shelf.save(settingsRecord, settings);
  expect(client.stored).toEqual({ settings: newer });
  expect(onTrouble).toHaveBeenCalledWith('newer');
});

test('goes on with the other records where one is garbage', async () => {
  const { shelf } = shelfOn({ drafts: 7, ignored: { version: 1, by: 'popup', data: ['a'] } });
  expect(await shelf.load(draftsRecord)).toEqual({});
  expect(await shelf.load(ignoredRecord)).toEqual(['a']);
});

test('says that the storage is full, and when it works again', async () => {
  const { client, shelf, onTrouble, onWritten } = shelfOn({});
  client.storageFails = true;
  await shelf.save(settingsRecord, settings);
  expect(onTrouble).toHaveBeenCalledWith('write failed');
  expect(onWritten).not.toHaveBeenCalled();
  client.storageFails = false;
  await shelf.save(settingsRecord, settings);
  expect(onWritten).toHaveBeenCalledTimes(1);
});

test('does not write over what it could not read', async () => {
  const stored = { settings: { version: 2, by: 'popup', data: settings } };
  const { client, shelf, onTrouble } = shelfOn(stored);
  client.storageFails = true;
  await shelf.load(settingsRecord);
  client.storageFails = false;
  await shelf.save(settingsRecord, settingsRecord.empty);
  expect(onTrouble).toHaveBeenCalledWith('read failed');
  expect(client.stored).toEqual(stored);
});

test('does not lose garbage that cannot be set aside', async () => {
  const { client, shelf } = shelfOn({ settings: 'not ours' });
  client.storage.write = async () => {
    throw new Error('The storage is full.');
  };
  await shelf.load(settingsRecord);
  await shelf.save(settingsRecord, settings);
  expect(client.stored).toEqual({ settings: 'not ours' });
});

test('hears the other pages and not itself', async () => {
  const { client, shelf } = shelfOn({});
  const heard = vi.fn();
  shelf.watch(settingsRecord, heard, new AbortController().signal);
  await shelf.save(settingsRecord, settings);
  expect(heard).not.toHaveBeenCalled();
  client.writeElsewhere({ settings: { version: 2, by: 'panel 2', data: settings } });
  expect(heard).toHaveBeenCalledWith(settings);
  client.writeElsewhere({ settings: 'not ours' });
  expect(heard).toHaveBeenCalledTimes(1);
});

test('deletes everything, also what was set aside', async () => {
  const { client, shelf } = shelfOn({ settings: 'not ours', other: 1 });
  await shelf.load(settingsRecord);
  await shelf.deleteAll();
  expect(client.stored).toEqual({});
});
