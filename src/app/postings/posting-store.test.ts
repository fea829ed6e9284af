import { signal } from '@preact/signals';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ReadPosting } from '../../pages/jobs/reading.ts';
import type { KnownProfile } from '../../profile/profile.ts';
import { createFakePostings } from '../../ui/fake-postings.ts';
import { core } from '../core.ts';
import { createPostingStore } from './posting-store.ts';

const posting: ReadPosting = {
  title: 'Backend Developer',
  company: 'Harbour & Pine',
  place: 'Malmö',
  url: 'https://jobs.example.com/1',
  text: 'What we ask for\n- Go and PostgreSQL\n- Kafka\n\nNice to have\n- Terraform\n',
};
const profile: KnownProfile = {
  headline: 'Backend Developer | Go',
  about: 'I write Go.',
  skills: [{ name: 'Go', endorsements: 1 }],
  experience: [],
};

function open(known: KnownProfile | null = profile) {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const inTab = signal<ReadPosting | null>(posting);
  const said = signal(known);
  const worked = signal<KnownProfile>(known ?? {});
  const shelf = createFakePostings();
  const store = createPostingStore({
    ...{ shelf, inTab, worked, known: said, loadJobs: core.loadJobs },
    now: () => Date.UTC(2026, 10, 22),
    signal: end.signal,
  });
  return { store, shelf, inTab, said, worked };
}
const shown = async ({ store }: ReturnType<typeof open>) => {
  await vi.waitFor(() => expect(store.posting.value).not.toBeNull(), { timeout: 5000 });
  const view = store.posting.value;
  if (view === null) throw new Error('No posting is shown.');
  return view;
};

test('holds the posting of the tab against the profile', async () => {
  const view = await shown(open());
  const status = Object.fromEntries(
    view.coverage?.terms.map(({ term, status }) => [term.skill, status]) ?? [],
  );
  expect(status).toMatchObject({ Go: 'covered', Kafka: 'missing' });
  expect(view.drafted).toBeNull();
});

test('says what a posting asks for where no profile has been read', async () => {
  const view = await shown(open(null));
  expect(view.coverage).toBeNull();
  expect(view.demands.terms.map(({ skill }) => skill)).toContain('Kafka');
});

test('shows beside the profile’s coverage what the drafts would make of it', async () => {
  const page = open();
  const before = (await shown(page)).coverage?.share ?? 0;
  page.worked.value = { ...profile, headline: 'Backend Developer | Go, Kafka' };
  const { coverage, drafted } = await shown(page);
  expect(coverage?.share).toBe(before);
  expect(drafted?.share).toBeGreaterThan(before);
});

test('a posting is saved once, and its coverage rises when the profile is mended', async () => {
  const page = open();
  await shown(page);
  await page.store.savePosting();
  await page.store.savePosting();
  await page.store.loadSaved();
  expect(page.store.saved.value?.total).toBe(1);
  const [before] = page.store.saved.value?.postings ?? [];
  page.said.value = {
    ...profile,
    skills: [...(profile.skills ?? []), { name: 'Kafka', endorsements: 0 }],
  };
  await page.store.coverSaved();
  const [after] = page.store.saved.value?.postings ?? [];
  expect(after?.firstShare).toBe(before?.share);
  expect(after?.share).toBeGreaterThan(before?.share ?? 100);
});

test('a pasted text takes the place of the tab’s posting until it is left', async () => {
  const page = open();
  await shown(page);
  expect(await page.store.pastePosting('   ')).toBe(false);
  const text = 'Baker at Rye\n\nRequirements\n- Sourdough\n- Getting up early\n'.repeat(4);
  expect(await page.store.pastePosting(text)).toBe(true);
  expect(page.store.openPosting.value?.source).toBe('pasted');
  page.store.closePosting();
  expect(page.store.openPosting.value?.posting.title).toBe('Backend Developer');
});

test('says so when the browser cannot keep a posting, and goes on', async () => {
  const page = open();
  await shown(page);
  page.shelf.save = async () => {
    throw new Error('The disk is full.');
  };
  await page.store.savePosting();
  expect(page.store.postingTrouble.value).toBe(true);
  expect(page.store.posting.value?.saved).toBeNull();
});
