import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Coverage } from '../../jobs/cover/coverage.ts';
import type { SavedDemands } from '../../jobs/market/asked-terms.ts';
import type { PostingDemands } from '../../jobs/posting.ts';
import type { ReadPosting } from '../../pages/jobs/reading.ts';
import type { KnownProfile } from '../../profile/profile.ts';
import { monthOf } from '../calendar.ts';
import type { JobCore } from './job-core.ts';
import type { PostingShelf } from './posting-shelf.ts';
import { hashOf, type PostingState, postingId, type SavedPosting } from './saved-posting.ts';

/** The posting that is looked at, and where it came from. */
export interface OpenPosting {
  posting: ReadPosting;
  source: 'tab' | 'saved' | 'pasted';
  /** What it is saved under; its text alone cannot tell where the text is lost. */
  savedId?: string;
}

const idOf = ({ savedId, posting }: OpenPosting): string => savedId ?? postingId(posting);

/** What a posting asks for, and what of it the profile shows. */
export interface PostingView extends OpenPosting {
  demands: PostingDemands;
  /** Null as long as no profile has been read. */
  coverage: Coverage | null;
  /** Coverage by the drafts, where they are not what the profile says. */
  drafted: Coverage | null;
  saved: SavedPosting | null;
}

/** The saved postings, as far as they have been brought in. */
export interface SavedList {
  postings: readonly SavedPosting[];
  total: number;
}

export interface PostingStore {
  /** The posting in view, before it is understood. */
  openPosting: ReadonlySignal<OpenPosting | null>;
  /** The same with what it asks for; null for the moment that takes. */
  posting: ReadonlySignal<PostingView | null>;
  saved: ReadonlySignal<SavedList | null>;
  /** True after the browser could not keep or find something. */
  postingTrouble: ReadonlySignal<boolean>;

  /** Takes a pasted or dropped text as a posting; false where it is none. */
  pastePosting(text: string): Promise<boolean>;
  showSaved(id: string): Promise<void>;
  /** Goes back from a pasted or saved posting to what the tab shows. */
  closePosting(): void;
  savePosting(): Promise<void>;
  removePosting(id: string): Promise<void>;
  changePosting(id: string, change: { state?: PostingState; note?: string }): Promise<void>;
  /** Brings in the newest of the saved ones, then all of them. */
  loadSaved(): Promise<void>;
  /** Looks again how the profile covers every saved posting. */
  coverSaved(): Promise<void>;
  deletePostings(): Promise<void>;
  /** Saved postings with what they ask for, for looking at several together. */
  demandsOf(ids: readonly string[]): Promise<SavedDemands[]>;
  /** What looks at several together; null until it has been loaded with the first posting. */
  jobs: ReadonlySignal<JobCore | null>;
}

/** What the postings need of the page's store. */
export interface PostingStoreParts {
  shelf: PostingShelf;
  loadJobs(): Promise<JobCore>;
  /** What the tab shows, where it is a posting. */
  inTab: ReadonlySignal<ReadPosting | null>;
  /** What is known of the profile read last; null where none has been. */
  known: ReadonlySignal<KnownProfile | null>;
  /** The same with the drafts in the place of its texts. */
  worked: ReadonlySignal<KnownProfile>;
  now(): number;
  signal: AbortSignal;
}

/** As many of the newest as the first screen shows. */
const firstPage = 30;
/** Postings that are covered anew between two breaths of the screen. */
const batchSize = 5;
/** How long the screen gets for itself in between, in milliseconds. */
const breath = 25;
/** After another page’s last change, the list is read again, in milliseconds. */
const rest = 300;

export function createPostingStore(parts: PostingStoreParts): PostingStore {
  const { shelf, inTab, known, worked } = parts;
  const core = signal<JobCore | null>(null);
  const opened = signal<OpenPosting | null>(null);
  const saved = signal<SavedList | null>(null);
  const savedHere = signal<SavedPosting | null>(null);
  const trouble = signal(false);
  const month = () => monthOf(parts.now());

  const loadCore = async () => {
    core.value ??= await parts.loadJobs();
    return core.value;
  };
  /** Does what needs the browser's database, and says so where it fails. */
  const trying = async (act: () => Promise<void>) => {
    try {
      await act();
      trouble.value = false;
    } catch {
      trouble.value = true;
    }
  };

  const open = computed<OpenPosting | null>(() => {
    if (opened.value !== null) return opened.value;
    return inTab.value === null ? null : { posting: inTab.value, source: 'tab' };
  });
  const openId = computed(() => (open.value === null ? null : idOf(open.value)));
  const demands = computed(() =>
    open.value === null || core.value === null ? null : core.value.understand(open.value.posting),
  );
  const posting = computed<PostingView | null>(() => {
    const shown = open.value;
    const jobs = core.value;
    if (shown === null || jobs === null || demands.value === null) return null;
    const cover = (profile: KnownProfile) =>
      jobs.cover(demands.value as PostingDemands, profile, month());
    const said = known.value;
    const isDrafted =
      said !== null &&
      (worked.value.headline !== said.headline || worked.value.about !== said.about);
    return {
      ...shown,
      demands: demands.value,
      coverage: said === null ? null : cover(said),
      drafted: isDrafted ? cover(worked.value) : null,
      saved: savedHere.value?.id === openId.value ? savedHere.value : null,
    };
  });

  const stop = [
    // A posting in view needs what understands it, and whether it is saved.
    open.subscribe((shown) => {
      if (shown !== null) void loadCore();
    }),
    openId.subscribe((id) => {
      if (id === null) return;
      void trying(async () => {
        savedHere.value = await shelf.get(id);
      });
    }),
  ];
  parts.signal.addEventListener('abort', () => {
    for (const end of stop) end();
  });
  let reload: ReturnType<typeof setTimeout> | undefined;
  shelf.onChanged(() => {
    if (saved.peek() === null) return;
    // Another page may write thousands in a row: one look at the end is enough.
    clearTimeout(reload);
    reload = setTimeout(() => void store.loadSaved(), rest);
  }, parts.signal);
  parts.signal.addEventListener('abort', () => clearTimeout(reload));

  /** Puts a changed entry in its place in what is shown. */
  const show = (changed: readonly SavedPosting[]) => {
    const byId = new Map(changed.map((one) => [one.id, one]));
    batch(() => {
      const here = savedHere.peek();
      if (here !== null) savedHere.value = byId.get(here.id) ?? here;
      if (saved.value !== null)
        saved.value = {
          ...saved.value,
          postings: saved.value.postings.map((one) => byId.get(one.id) ?? one),
        };
    });
  };

  const store: PostingStore = {
    openPosting: open,
    posting,
    jobs: core,
    saved,
    postingTrouble: trouble,

    async pastePosting(text) {
      const found = (await loadCore()).fromText(text);
      if (found === null) return false;
      opened.value = { posting: found, source: 'pasted' };
      return true;
    },
    async showSaved(id) {
      await trying(async () => {
        const [entry, content] = await Promise.all([shelf.get(id), shelf.content(id)]);
        if (entry === null) return;
        const { title, company, place, url } = entry;
        batch(() => {
          savedHere.value = entry;
          opened.value = {
            posting: { title, company, place, url, text: content?.text ?? '' },
            source: 'saved',
            savedId: id,
          };
        });
      });
    },
    closePosting() {
      opened.value = null;
    },
    async savePosting() {
      const shown = posting.peek();
      if (shown === null || shown.saved !== null) return;
      const id = idOf(shown);
      const { text, url } = shown.posting;
      const { title, company, place } = shown.demands;
      const share = shown.coverage?.share ?? null;
      const entry: SavedPosting = {
        ...{ id, title, company, place, url, share, firstShare: share },
        ...{ savedAt: parts.now(), state: 'interested', note: '' },
      };
      await trying(async () => {
        await shelf.save(entry, { id, text });
        savedHere.value = entry;
        if (saved.peek() !== null) await store.loadSaved();
      });
    },
    async removePosting(id) {
      await trying(async () => {
        await shelf.remove(id);
        batch(() => {
          if (savedHere.peek()?.id === id) savedHere.value = null;
          if (saved.value === null) return;
          const postings = saved.value.postings.filter((one) => one.id !== id);
          saved.value = { postings, total: saved.value.total - 1 };
        });
      });
    },
    async changePosting(id, change) {
      await trying(async () => {
        const entry = await shelf.get(id);
        if (entry === null) return;
        const changed = { ...entry, ...change };
        await shelf.save(changed);
        show([changed]);
      });
    },
    async loadSaved() {
      await trying(async () => {
        saved.value ??= await shelf.newest(firstPage);
        const all = await shelf.all();
        saved.value = { postings: all, total: all.length };
      });
    },
    async coverSaved() {
      const profile = known.peek();
      if (profile === null) return;
      const jobs = await loadCore();
      await trying(async () => {
        const coveredBy = hashOf(JSON.stringify(profile));
        const entries = (await shelf.all()).filter((entry) => entry.coveredBy !== coveredBy);
        for (let at = 0; at < entries.length && !parts.signal.aborted; at += batchSize) {
          const some = entries.slice(at, at + batchSize);
          const texts = new Map(
            (await shelf.contents(some.map(({ id }) => id))).map(({ id, text }) => [id, text]),
          );
          const changed = some.flatMap((entry) => {
            const text = texts.get(entry.id);
            if (text === undefined) return [];
            const share = jobs.share(jobs.understand({ ...entry, text }), profile);
            return [{ ...entry, share, coveredBy, firstShare: entry.firstShare ?? share }];
          });
          if (changed.length > 0) {
            await shelf.saveAll(changed);
            show(changed);
          }
          // Lets the screen answer in between.
          await new Promise((resolve) => setTimeout(resolve, breath));
        }
      });
    },
    async deletePostings() {
      await shelf.clear();
      batch(() => {
        saved.value = null;
        savedHere.value = null;
        opened.value = null;
      });
    },
    async demandsOf(ids) {
      const jobs = await loadCore();
      const [entries, contents] = await Promise.all([
        Promise.all(ids.map((id) => shelf.get(id))),
        shelf.contents(ids),
      ]);
      const texts = new Map(contents.map(({ id, text }) => [id, text]));
      return entries.flatMap((entry) => {
        const text = entry === null ? undefined : texts.get(entry.id);
        return entry === null || text === undefined
          ? []
          : [{ id: entry.id, title: entry.title, demands: jobs.understand({ ...entry, text }) }];
      });
    },
  };
  return store;
}
