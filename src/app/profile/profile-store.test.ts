import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { exportFiles } from '../../../tests/fixtures/exports/export-files.ts';
import { fullSnapshot } from '../../../tests/preview/profiles.ts';
import { core } from '../core.ts';
import type { StoredProfile } from '../storage/profile-record.ts';
import { createProfileStore } from './profile-store.ts';

function open() {
  const lastProfile = signal<StoredProfile | null>(null);
  const told: [string, string][] = [];
  const clock = { time: Date.UTC(2026, 10, 22) };
  const store = createProfileStore({
    lastProfile,
    save: (_, into, data) => {
      into.value = data;
    },
    loadWaysIn: core.loadWaysIn,
    loadPdf: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
    onRead() {},
    onAddressTold: (before, vanity) => told.push([before, vanity]),
    now: () => clock.time,
  });
  const read = (snapshot = fullSnapshot, vanity = 'mirela') =>
    store.takeUp({ vanity, snapshot, way: 'page', isBegun: false });
  return { store, read, told, clock };
}

const files = (contents: Record<string, string>) =>
  Object.entries(contents).map(([name, text]) => new File([text], name));
const headline = (text: string) => ({
  ...fullSnapshot,
  headline: { state: 'found' as const, text, via: 'test' },
});

test('a correction stays until the source itself says something new', () => {
  const { store, read } = open();
  read(headline('Baker of rie'));
  expect(store.correct('headline', 'Baker of rye')).toBe(true);
  expect(store.lastKnown.value?.headline).toBe('Baker of rye');
  read({ ...headline('Baker of rie'), about: { state: 'found', text: 'I bake.', via: 'test' } });
  expect(store.lastKnown.value?.headline).toBe('Baker of rye');
  read(headline('Head baker'));
  expect(store.lastKnown.value?.headline).toBe('Head baker');
});

test('a correction is taken back, and one of a wrong shape is refused', () => {
  const { store, read } = open();
  read();
  const before = store.lastKnown.value?.skills;
  expect(store.correct('skills', [{ name: 'Rye', endorsements: null }])).toBe(true);
  expect(store.lastKnown.value?.skills).toEqual([{ name: 'Rye', endorsements: null }]);
  expect(store.correct('skills', [{ title: 'Rye' }])).toBe(false);
  expect(store.correct('skills', null)).toBe(true);
  expect(store.lastKnown.value?.skills).toEqual(before);
});

test('each section knows from where and when it was read', () => {
  const { store, read, clock } = open();
  read();
  const first = clock.time;
  clock.time += 86_400_000;
  read({ ...fullSnapshot, about: { state: 'not loaded', text: '', via: null } });
  expect(store.lastProfile.value?.origins.about).toEqual({ way: 'page', at: first });
  expect(store.lastProfile.value?.origins.headline?.at).toBe(clock.time);
  expect(store.lastProfile.value?.origins.education).toBeUndefined();
});

test('a data export fills what the page of the same person has not shown', async () => {
  const { store, read } = open();
  read({
    ...fullSnapshot,
    name: { state: 'found', text: 'wenna  threlkeld', via: 'test' },
    education: { state: 'not loaded', items: [], via: null },
  });
  await store.bringFiles(files(exportFiles));
  expect(store.lastProfile.value?.vanity).toBe('mirela');
  expect(store.lastKnown.value?.education?.[0]?.school).toBe('Westmere University');
  expect(store.lastProfile.value?.origins.education?.way).toBe('export');
  // The export holds no Featured section, so what the page said of it stays.
  expect(store.lastProfile.value?.snapshot.featured).toEqual(fullSnapshot.featured);
});

test('another person’s export does not mix with the profile read before', async () => {
  const { store, read } = open();
  read();
  await store.bringFiles(files(exportFiles));
  expect(store.lastProfile.value?.vanity).toBe('');
  expect(store.lastKnown.value?.headline).toMatch(/^Biology teacher/);
});

test('a profile that was brought meets its page, and is the same one', async () => {
  const { store, read, told } = open();
  await store.bringFiles(files(exportFiles));
  read(
    {
      ...headline('Head of biology'),
      name: { state: 'found', text: 'Wenna Threlkeld', via: 'test' },
      skills: { state: 'not loaded', items: [], via: null },
    },
    'wenna',
  );
  expect(told).toEqual([['', 'wenna']]);
  expect(store.lastKnown.value?.headline).toBe('Head of biology');
  expect(store.lastKnown.value?.skills?.map(({ name }) => name)).toContain('C++');
});

test('a refused file changes nothing', async () => {
  const { store, read } = open();
  read();
  const before = store.lastProfile.value;
  const arrival = await store.bringFiles(files({ 'Connections.csv': 'a,b\n1,2\n' }));
  expect(arrival.brought.kind).toBe('refused');
  expect(store.lastProfile.value).toBe(before);
});
