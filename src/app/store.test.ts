import { expect, test } from 'vitest';
import type { PageReading } from '../pages/reading.ts';
import type { ProfileSnapshot } from '../profile/snapshot.ts';
import { createFakeClient, type FakeOptions } from '../ui/fake-client.ts';
import { createFakeCore } from '../ui/fake-core.ts';
import { createStore } from './store.ts';

const nothing = { state: 'not loaded' as const, items: [], via: null };

function snapshot(headline: string, about: string | null): ProfileSnapshot {
  return {
    name: { state: 'found', text: 'Ada Example', via: 'test' },
    headline: { state: headline === '' ? 'empty' : 'found', text: headline, via: 'test' },
    location: { state: 'not loaded', text: '', via: null },
    about:
      about === null
        ? { state: 'not loaded', text: '', via: null }
        : { state: 'found', text: about, via: 'test' },
    experience: nothing,
    education: nothing,
    skills: nothing,
    certifications: nothing,
    featured: nothing,
    languages: nothing,
  };
}

const own = (headline: string, about: string | null = 'I bake.', vanity = 'ada'): PageReading => ({
  kind: 'own-profile',
  frontend: null,
  vanity,
  profile: snapshot(headline, about),
});

const form = (text: string, profile: ProfileSnapshot | null = null): PageReading => ({
  kind: 'edit-headline',
  frontend: null,
  vanity: 'ada',
  field: { state: 'found', text, via: 'test' },
  profile,
});

async function settle() {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

async function start(options: FakeOptions = {}) {
  const client = createFakeClient(options);
  const store = createStore(client, createFakeCore());
  await settle();
  const read = (reading: PageReading) =>
    client.tell({ kind: 'tab', state: { kind: 'page', reading } });
  return { client, store, read };
}

test('scores both texts of an own profile and keeps the profile', async () => {
  const { client, store, read } = await start();
  read(own('Baker, bad'));
  expect(store.review.value?.headline?.score).toBe(90);
  expect(store.review.value?.about?.score).toBe(100);
  expect(client.stored.profile).toMatchObject({ version: 1, data: { vanity: 'ada' } });
});

test.each<PageReading>([
  { kind: 'other-profile', frontend: null },
  { kind: 'unsure', frontend: null, reason: 'no evidence' },
  { kind: 'unsure', frontend: null, reason: 'stale' },
  { kind: 'job', frontend: null, jobId: '1' },
  { kind: 'other', frontend: null },
])('keeps nothing of a page of kind $kind', async (reading) => {
  const { client, store, read } = await start();
  const before = Object.keys(client.stored);
  read(reading);
  await settle();
  expect(Object.keys(client.stored)).toEqual(before);
  expect(store.view.value.kind).toBe('tab');
});

test('looks at nothing before the user has agreed, and remembers that they have', async () => {
  const { client, store, read } = await start({ isNew: true });
  read(own('Baker'));
  expect(store.view.value).toEqual({ kind: 'tab', state: { kind: 'loading' } });
  expect(client.stored).toEqual({});
  store.agree();
  await settle();
  read(own('Baker'));
  expect(store.view.value.kind).toBe('profile');
  const again = await start({ isNew: true, stored: client.stored });
  again.read(own('Baker'));
  expect(again.store.view.value.kind).toBe('profile');
});

test('keeps nothing of the practice profile, and gives the own one back', async () => {
  const { client, store, read } = await start();
  read(own('Baker'));
  const before = structuredClone(client.stored);
  store.tryPractice();
  expect(store.isPracticing.value).toBe(true);
  store.type('headline', 'Something else');
  expect(store.headline.value?.text).toBe('Something else');
  await settle();
  expect(client.stored).toEqual(before);
  store.leavePractice();
  expect(store.lastProfile.value?.vanity).toBe('ada');
  store.type('headline', 'My own draft');
  await settle();
  expect(JSON.stringify(client.stored)).toContain('My own draft');
  expect(JSON.stringify(client.stored)).not.toContain('Something else');
});

test('what is no part of the practice profile is kept, also while it is shown', async () => {
  const { client, store } = await start();
  store.tryPractice();
  store.pickLevel('senior');
  await settle();
  expect(client.stored.settings).toMatchObject({ data: { level: 'senior' } });
});

test('an edit is applied to the draft at once, scored, stored, and undone', async () => {
  const { client, store, read } = await start();
  read(own('Baker, bad'));
  const edit = store.review.value?.headline?.checks[0]?.edits[0];
  if (!edit) throw new Error('No edit was offered.');
  store.applyEdit('headline', edit);
  expect(store.headline.value?.draft.text).toBe('Baker, good');
  expect(store.review.value?.headline?.score).toBe(100);
  expect(store.profileReview.value?.headline?.score).toBe(90);
  expect(JSON.stringify(client.stored.drafts)).toContain('Baker, good');
  store.undo('headline');
  expect(store.review.value?.headline?.score).toBe(90);
});

test('a draft survives closing, with its undo', async () => {
  const first = await start();
  first.read(own('Baker'));
  first.store.type('headline', 'Baker of rye');
  first.store.close();
  const second = await start({ stored: first.client.stored });
  second.read(own('Baker'));
  expect(second.store.headline.value?.draft.text).toBe('Baker of rye');
  second.store.undo('headline');
  expect(second.store.headline.value?.draft.text).toBe('Baker');
});

test('what is typed in LinkedIn’s form is scored, and the draft stays safe beside it', async () => {
  const { client, store, read } = await start();
  read(own('Baker'));
  store.type('headline', 'My own draft');
  read(form('Baker', snapshot('Baker', 'I bake.')));
  client.tell({ kind: 'typed', section: 'headline', text: 'Baker bad bad' });
  expect(store.headline.value).toMatchObject({ source: 'form', text: 'Baker bad bad' });
  expect(store.review.value?.headline?.score).toBe(80);
  expect(store.headline.value?.draft.text).toBe('My own draft');
  store.showSource('headline', 'draft');
  expect(store.review.value?.headline?.score).toBe(100);
  client.tell({ kind: 'typed', section: 'headline', text: 'Baker bad' });
  expect(store.headline.value?.source).toBe('form');
  read(own('Baker'));
  expect(store.headline.value).toMatchObject({ source: 'draft', text: 'My own draft' });
});

test('a suggestion for the form’s text goes into the draft, one undo from the old one', async () => {
  const { store, read } = await start();
  read(own('Baker'));
  store.type('headline', 'My own draft');
  read(form('Baker bad', snapshot('Baker', 'I bake.')));
  const edit = store.review.value?.headline?.checks[0]?.edits[0];
  if (!edit) throw new Error('No edit was offered.');
  store.applyEdit('headline', edit);
  expect(store.headline.value).toMatchObject({ source: 'draft', text: 'Baker good' });
  store.undo('headline');
  expect(store.headline.value?.text).toBe('My own draft');
});

test('tells the reader the texts it needs to know the form’s field', async () => {
  const { client, read } = await start();
  read(own('Baker'));
  expect(client.sent).toEqual([]);
  read(form('Baker'));
  expect(client.sent).toEqual([
    { kind: 'known', vanity: 'ada', texts: { headline: 'Baker', about: 'I bake.' } },
  ]);
});

test('asks again for a form that the reader cannot tell, but only once', async () => {
  const { client, read } = await start();
  read(own('Baker'));
  const unread = {
    ...form(''),
    field: { state: 'unreadable', text: '', via: null },
  } as PageReading;
  read(unread);
  read(unread);
  expect(client.sent).toHaveLength(1);
});

test('an About that is not loaded does not take away the one that was', async () => {
  const { store, read } = await start();
  read(own('Baker', 'I bake, bad.'));
  read(own('Baker', null));
  expect(store.review.value?.about?.score).toBe(90);
  expect(store.reading.value?.about.state).toBe('not loaded');
});

test('another own profile replaces the stored one, and its drafts are its own', async () => {
  const { store, read } = await start();
  read(own('Baker'));
  store.type('headline', 'My own draft');
  read(own('Miller', null, 'grace'));
  expect(store.headline.value?.draft.text).toBe('Miller');
  expect(store.about.value).toBeNull();
  read(own('Baker'));
  expect(store.headline.value?.draft.text).toBe('My own draft');
});

test('offers the last reading away from the profile', async () => {
  const first = await start();
  first.read(own('Baker'));
  const { store, client } = await start({ stored: first.client.stored });
  client.tell({ kind: 'tab', state: { kind: 'closed page' } });
  expect(store.view.value.kind).toBe('tab');
  store.workOnLast();
  expect(store.view.value).toMatchObject({ kind: 'profile', live: false });
  expect(store.review.value?.headline?.score).toBe(100);
});

test('goes on when the storage fails, and says so', async () => {
  const { client, store, read } = await start();
  client.storageFails = true;
  read(own('Baker'));
  store.type('headline', 'Baker of rye');
  await settle();
  expect(store.headline.value?.text).toBe('Baker of rye');
  expect(store.troubles.value.has('write failed')).toBe(true);
  client.storageFails = false;
  store.type('headline', 'Baker of rye bread');
  await settle();
  expect(store.troubles.value.has('write failed')).toBe(false);
});

test('takes over what another page of the extension wrote', async () => {
  const { client, store, read } = await start();
  read(own('Baker'));
  const draft = { text: 'From the panel', base: 'Baker', undo: [], typing: false };
  client.writeElsewhere({
    drafts: { version: 1, by: 'panel', data: { ada: { headline: draft } } },
  });
  expect(store.headline.value?.text).toBe('From the panel');
});

test('writes a profile that has not changed only once', async () => {
  const { client, read } = await start();
  read(own('Baker'));
  const before = JSON.stringify(client.stored.profile);
  client.time += 1000;
  read(own('Baker'));
  expect(JSON.stringify(client.stored.profile)).toBe(before);
  client.time += 120_000;
  read(own('Baker'));
  expect(JSON.stringify(client.stored.profile)).not.toBe(before);
});

test('exports everything and deletes everything', async () => {
  const { client, store, read } = await start();
  read(own('Baker'));
  store.type('headline', 'My own draft');
  store.setIgnored('headline/headline-bad/bad→good', true);
  await store.exportAll();
  expect(client.saved[0]?.name).toBe('byline-2026-01-05.json');
  expect(client.saved[0]?.text).toContain('My own draft');
  await store.deleteAll();
  expect(client.stored).toEqual({});
  expect(store.ignored.value).toEqual([]);
});

test('asks for lasting access and gives it back', async () => {
  const { store } = await start();
  await store.setAlwaysOn(true);
  expect(store.alwaysOn.value).toBe(true);
  await store.setAlwaysOn(false);
  expect(store.alwaysOn.value).toBe(false);
});
