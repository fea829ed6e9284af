import { expect, test } from 'vitest';
import { createFakeClient } from '../../ui/fake-client.ts';
import { createFakeCore } from '../../ui/fake-core.ts';
import type { Core } from '../client.ts';
import { createStore } from '../store.ts';

const roles = ['Baker', 'Miller', 'Brewer'].map((title) => ({
  id: title.toLowerCase(),
  title,
  family: 'Food',
  titles: [],
}));

async function settle() {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}

async function start(settings: object, surface: 'popup' | 'panel' = 'popup') {
  const loaded: string[] = [];
  const core = createFakeCore(roles);
  const watched: Core = {
    ...core,
    loadGuide(id) {
      loaded.push(id);
      return core.loadGuide(id);
    },
  };
  const data = { role: null, targets: [], level: 'auto', ...settings };
  const stored = { settings: { version: 2, by: 'test', data } };
  const client = createFakeClient({ surface, stored });
  const store = createStore(client, watched);
  await settle();
  return { client, store, loaded };
}

test('reads the guide of the picked role and of no other', async () => {
  const { store, loaded } = await start({ role: 'miller', targets: ['baker', 'miller'] });
  expect(loaded).toEqual(['miller']);
  store.pickRole('brewer');
  await settle();
  expect(loaded).toEqual(['miller', 'brewer']);
  expect(store.guide.value?.id).toBe('brewer');
});

test('reads no guide before a role is picked', async () => {
  const { store, loaded } = await start({});
  expect(loaded).toEqual([]);
  expect(store.role.value).toBeNull();
});

test('of two roles picked in a hurry the last one stays, whichever guide comes first', async () => {
  const arrivals = new Map<string, () => void>();
  const core = createFakeCore(roles);
  const slow: Core = {
    ...core,
    async loadGuide(id) {
      await new Promise<void>((resolve) => arrivals.set(id, resolve));
      return core.loadGuide(id);
    },
  };
  const store = createStore(createFakeClient(), slow);
  await settle();
  store.pickRole('baker');
  store.pickRole('miller');
  arrivals.get('miller')?.();
  await settle();
  arrivals.get('baker')?.();
  await settle();
  expect(store.guide.value?.id).toBe('miller');
});

test('a role that is there no longer asks for another, and is kept in the settings', async () => {
  const { client, store } = await start({ role: 'own-gone', targets: ['own-gone', 'baker'] });
  expect(store.role.value).toBeNull();
  expect(store.guide.value).toBeNull();
  expect(store.targets.value.map(({ id }) => id)).toEqual(['baker']);
  store.pickRole('miller');
  expect(client.stored.settings).toMatchObject({
    data: { role: 'miller', targets: ['own-gone', 'baker', 'miller'] },
  });
});

test('taking away the picked role moves to its neighbour, and from the last one to none', async () => {
  const { store } = await start({ role: 'miller', targets: ['baker', 'miller', 'brewer'] });
  store.dropRole('miller');
  expect(store.role.value?.id).toBe('brewer');
  store.dropRole('brewer');
  expect(store.role.value?.id).toBe('baker');
  store.dropRole('baker');
  expect(store.role.value).toBeNull();
});

test('a copied guide is scored with at once, without reading it again', async () => {
  const { store, loaded } = await start({ role: 'baker', targets: ['baker'] });
  const id = store.makeOwn();
  expect(store.guide.value).toMatchObject({ id, base: 'baker' });
  expect(store.targets.value.map((entry) => entry.id)).toEqual(['baker', id]);
  await settle();
  expect(loaded).toEqual(['baker']);
  expect(store.roles.value[0]?.id).toBe(id);
});

test('takes over a role that another page of the extension has made', async () => {
  const { client, store } = await start({ role: 'baker', targets: ['baker'] });
  const other = await start({ role: 'baker', targets: ['baker'] }, 'panel');
  const id = other.store.makeOwn();
  client.writeElsewhere({
    roles: other.client.stored.roles,
    settings: other.client.stored.settings,
  });
  expect(store.role.value?.id).toBe(id);
});

test('refused files and unknown ids change nothing', async () => {
  const { client, store } = await start({ role: 'baker', targets: ['baker'] });
  const before = structuredClone(client.stored);
  expect(store.importOwn('{"format": "byline-role"}')).toHaveProperty('refused');
  store.exportOwn('own-nobody');
  expect(client.saved).toEqual([]);
  expect(client.stored).toEqual(before);
});
