import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { KnownTexts } from '../pages/reading.ts';
import type { KnownProfile } from '../profile/profile.ts';
import type { ProfileSnapshot } from '../profile/snapshot.ts';
import type { CheckOutcome, Edit, Review, ReviewedSection } from '../review/review.ts';
import { dayOf } from './calendar.ts';
import type { Client, Core, TabEvent, TabFollower, TabState } from './client.ts';
import { createDraftStore, type DraftStore } from './draft/draft-store.ts';
import { createIdeaStore, type IdeaStore } from './ideas/idea-store.ts';
import { createModelStore, type ModelStore } from './model/model-store.ts';
import { createPostingStore, type PostingStore } from './postings/posting-store.ts';
import {
  holdsPractice,
  isPractice,
  practiceProfile,
  withoutPractice,
} from './profile/practice-profile.ts';
import { createProfileStore, type ProfileStore } from './profile/profile-store.ts';
import { createRoleStore, type RoleStore } from './role/role-store.ts';
import { createKeeper } from './storage/keeper.ts';
import { profileRecord, type StoredProfile } from './storage/profile-record.ts';
import {
  agreedRecord,
  draftsRecord,
  factNotesRecord,
  ignoredRecord,
  modelRecord,
  ownRolesRecord,
  type Settings,
  settingsRecord,
  ticksRecord,
} from './storage/records.ts';
import type { SaveRecord } from './storage/save-record.ts';
import { createShelf, type ShelfTrouble } from './storage/shelf.ts';
import { openForm, ownProfile } from './tab-profile.ts';

/** What the screen is about. */
export type View =
  /** A profile to work on: the one in the tab, or the one read last. */
  | { kind: 'profile'; profile: StoredProfile; live: boolean }
  /** A posting: the one in the tab, a pasted or a saved one. */
  | { kind: 'posting' }
  | { kind: 'tab'; state: TabState };

export interface Store
  extends ProfileStore,
    RoleStore,
    DraftStore,
    PostingStore,
    IdeaStore,
    ModelStore {
  surface: Client['surface'];
  ready: ReadonlySignal<boolean>;
  tab: ReadonlySignal<TabState>;
  view: ReadonlySignal<View>;
  /** The tab's own reading of the profile, without what was read before; null where there is none. */
  reading: ReadonlySignal<ProfileSnapshot | null>;
  settings: ReadonlySignal<Settings>;
  troubles: ReadonlySignal<ReadonlySet<ShelfTrouble>>;
  alwaysOn: ReadonlySignal<boolean>;
  ignored: ReadonlySignal<readonly string[]>;
  /** The review of the texts being worked on. */
  review: ReadonlySignal<Review | null>;
  /** The review of what the profile says now. */
  profileReview: ReadonlySignal<Review | null>;
  canOpenPanel: boolean;
  now(): number;

  /** Whether the user has agreed that Byline reads; nothing is looked at before. */
  agreed: ReadonlySignal<boolean>;
  /** True while the practice profile stands in for the user's own. */
  isPracticing: ReadonlySignal<boolean>;
  agree(): void;
  tryPractice(): void;
  leavePractice(): void;
  /** Shows the profile read last, also where the tab holds a posting. */
  workOnLast(): void;
  /** Goes back from there to the posting. */
  lookAtPosting(): void;
  retry(): void;
  copy(text: string): Promise<boolean>;
  setIgnored(key: string, ignore: boolean): void;
  openPanel(): void;
  setAlwaysOn(on: boolean): Promise<void>;
  /** The text of a report about the page in the tab; null where it cannot be looked at. */
  makeReport(): Promise<string | null>;
  saveReport(text: string): void;
  exportAll(): Promise<void>;
  /** False where the browser could not delete it all, which is said. */
  deleteAll(): Promise<boolean>;
  close(): void;
}

/** How an ignored suggestion is remembered: by what it says, not where it stands. */
export function ignoredKey(
  section: ReviewedSection,
  check: CheckOutcome['id'],
  edit: Edit,
): string {
  return `${section}/${check}/${edit.id}`;
}

/** What is kept under one key, under another; what lies there already stays. */
function moved<Value>(all: Record<string, Value>, from: string, to: string): Record<string, Value> {
  const { [from]: value, ...rest } = all;
  return value === undefined || to in rest ? all : { ...rest, [to]: value };
}

/** One store a page of the extension: its signals hold inputs, the rest is computed. */
export function createStore(client: Client, core: Core): Store {
  const end = new AbortController();
  const troubles = signal<ReadonlySet<ShelfTrouble>>(new Set());
  const ready = signal(false);
  const tab = signal<TabState>({ kind: 'loading' });
  const alwaysOn = signal(false);
  const wantsLast = signal(false);

  const shelf = createShelf(
    client.storage,
    `${client.surface} ${client.now()}`,
    () => client.now(),
    (trouble) => {
      troubles.value = new Set([...troubles.value, trouble]);
    },
    () => {
      if (!troubles.value.has('write failed')) return;
      const rest = new Set(troubles.value);
      rest.delete('write failed');
      troubles.value = rest;
    },
  );

  const keeper = createKeeper(shelf);
  const settings = keeper.kept(settingsRecord);
  const lastProfile = keeper.kept(profileRecord);
  const drafts = keeper.kept(draftsRecord);
  const ignored = keeper.kept(ignoredRecord);
  const ownRoles = keeper.kept(ownRolesRecord);
  const ticks = keeper.kept(ticksRecord);
  const factNotes = keeper.kept(factNotesRecord);
  const isModelOn = keeper.kept(modelRecord);
  const agreed = keeper.kept(agreedRecord);

  const postingInTab = computed(() => {
    const state = tab.value;
    return state.kind === 'posting' && state.reading.kind === 'posting'
      ? state.reading.posting
      : null;
  });
  const profiles = createProfileStore({
    lastProfile,
    save: (record, into, data) => save(record, into, data),
    loadWaysIn: core.loadWaysIn,
    loadPdf: client.loadPdf,
    onRead: (profile) => hands.arrive(profile),
    onAddressTold(before, vanity) {
      save(draftsRecord, drafts, moved(drafts.value, before, vanity));
      save(factNotesRecord, factNotes, moved(factNotes.value, before, vanity));
    },
    now: () => client.now(),
  });
  const postings = createPostingStore({
    shelf: client.postings,
    loadJobs: core.loadJobs,
    inTab: postingInTab,
    known: profiles.lastKnown,
    worked: computed(() => worked.value),
    now: () => client.now(),
    signal: end.signal,
  });

  const view = computed<View>(() => {
    const state = tab.value;
    const last = lastProfile.value;
    if (postings.openPosting.value !== null && !wantsLast.value) return { kind: 'posting' };
    const own = ownProfile(state);
    const form = openForm(state);
    const vanity = own?.vanity ?? form?.vanity;
    if (vanity !== undefined && last?.vanity === vanity)
      return { kind: 'profile', profile: last, live: true };
    if (wantsLast.value && last !== null) return { kind: 'profile', profile: last, live: false };
    return { kind: 'tab', state };
  });

  const reading = computed(() => ownProfile(tab.value)?.snapshot ?? null);

  // Before a posting it is the profile read last that is held against it.
  const subject = computed(() => {
    if (view.value.kind === 'profile') return view.value.profile;
    return view.value.kind === 'posting' ? lastProfile.value : null;
  });
  const known = computed<KnownProfile>(() =>
    subject.value === null ? {} : (profiles.lastKnown.value ?? {}),
  );

  const isPracticing = computed(() => isPractice(lastProfile.value));
  /** The user's own profile, while the practice profile stands in for it. */
  let beforePractice: StoredProfile | null = null;

  const save: SaveRecord = (record, into, data) => {
    into.value = data;
    // Of the practice profile nothing is kept, and while it is shown nothing of others changes.
    if (isPractice(data) || (isPracticing.peek() && holdsPractice(data))) return;
    void shelf.save(record, withoutPractice(data));
  };

  const roles = createRoleStore({
    client,
    core,
    ready,
    known,
    settings,
    ownRoles,
    ticks,
    save,
    signal: end.signal,
  });
  const { guide, level } = roles;
  const { hands, ...texts } = createDraftStore({ subject, known, drafts, save });
  const { worked } = texts;
  const ideas = createIdeaStore({
    loadIdeas: core.loadIdeas,
    subject,
    known,
    guide,
    seniority: computed(() => level.value.seniority),
    drafts: texts,
    notes: factNotes,
    save,
    now: () => client.now(),
    signal: end.signal,
  });

  // One reviewer for each, so that what a keystroke does not touch is kept from the last review.
  const reviewSaid = core.createReviewer();
  const reviewWritten = core.createReviewer();
  const profileReview = computed(() =>
    guide.value === null || subject.value === null
      ? null
      : reviewSaid(known.value, guide.value, { seniority: level.value.seniority }),
  );
  const review = computed(() =>
    guide.value === null || subject.value === null
      ? null
      : reviewWritten(worked.value, guide.value, { seniority: level.value.seniority }),
  );

  const model = createModelStore({
    port: client.model,
    isOn: isModelOn,
    ideas: ideas.ideas,
    facts: ideas.facts,
    known,
    save,
    signal: end.signal,
  });

  const remember = (state: TabState) => {
    const own = ownProfile(state);
    if (own === null) return;
    const { vanity, snapshot, details } = own;
    profiles.takeUp({ vanity, snapshot, way: 'page', isBegun: details });
  };

  let follower: TabFollower | null = null;

  /** The form whose reader has been told the profile's texts: once is enough. */
  let helped: string | null = null;

  /** Tells the reader the profile's own texts, by which it knows the form's field. */
  const helpWithForm = (state: TabState) => {
    const read = state.kind === 'page' ? state.reading : null;
    if (read?.kind !== 'edit-headline' && read?.kind !== 'edit-about') {
      helped = null;
      return;
    }
    const last = lastProfile.value;
    if (last?.vanity !== read.vanity || helped === read.kind) return;
    helped = read.kind;
    const texts: KnownTexts = {};
    for (const section of ['headline', 'about'] as const)
      if (last.snapshot[section].state === 'found') texts[section] = last.snapshot[section].text;
    follower?.send({ kind: 'known', vanity: last.vanity, texts });
  };

  const onEvent = (event: TabEvent) => {
    batch(() => {
      if (event.kind === 'tab') {
        const before = postingInTab.value;
        tab.value = event.state;
        // Another posting than the one the user has turned away from is looked at anew.
        if (postingInTab.value !== null && postingInTab.value.url !== before?.url)
          wantsLast.value = false;
        remember(event.state);
        hands.follow(openForm(event.state));
        helpWithForm(event.state);
        return;
      }
      const vanity = openForm(tab.value)?.vanity;
      if (vanity !== undefined) hands.follow({ section: event.section, vanity, text: event.text });
    });
  };

  const today = () => dayOf(client.now());

  const start = async () => {
    const [put, on] = await Promise.all([
      keeper.load(),
      client.access.isAlwaysOn().catch(() => false),
    ]);
    if (end.signal.aborted) return;
    batch(() => {
      put();
      alwaysOn.value = on;
      ready.value = true;
    });
    keeper.watch(end.signal);
    // Nothing is looked at before the user has agreed, here or in another page of the extension.
    const stop = agreed.subscribe((isAgreed) => {
      if (isAgreed) follower ??= client.follow(onEvent, end.signal);
    });
    end.signal.addEventListener('abort', stop);
  };
  void start();

  return {
    ...profiles,
    ...roles,
    ...texts,
    ...postings,
    ...ideas,
    ...model,
    surface: client.surface,
    ready,
    tab,
    view,
    reading,
    settings,
    troubles,
    alwaysOn,
    ignored,
    review,
    profileReview,
    canOpenPanel: client.openPanel !== null,
    now: () => client.now(),

    agreed,
    isPracticing,
    agree() {
      save(agreedRecord, agreed, true);
    },
    tryPractice() {
      batch(() => {
        beforePractice = lastProfile.peek();
        lastProfile.value = { ...practiceProfile, readAt: client.now() };
        wantsLast.value = true;
      });
    },
    leavePractice() {
      batch(() => {
        lastProfile.value = beforePractice;
        wantsLast.value = false;
      });
    },
    workOnLast() {
      wantsLast.value = true;
    },
    lookAtPosting() {
      wantsLast.value = false;
    },
    pastePosting(text) {
      wantsLast.value = false;
      return postings.pastePosting(text);
    },
    showSaved(id) {
      wantsLast.value = false;
      return postings.showSaved(id);
    },
    retry() {
      follower?.retry();
    },
    async copy(text) {
      try {
        await client.copy(text);
        return true;
      } catch {
        return false;
      }
    },
    setIgnored(key, ignore) {
      const rest = ignored.value.filter((other) => other !== key);
      save(ignoredRecord, ignored, ignore ? [...rest, key] : rest);
    },
    openPanel() {
      void client.openPanel?.();
    },
    async setAlwaysOn(on) {
      // Nothing may come before the question: the browser asks only within the click itself.
      if (on) alwaysOn.value = await client.access.askAlwaysOn();
      else {
        await client.access.dropAlwaysOn();
        alwaysOn.value = await client.access.isAlwaysOn();
      }
    },
    makeReport: () => client.pageReport(),
    saveReport(text) {
      client.saveFile(`byline-page-report-${today()}.json`, text);
    },
    async exportAll() {
      // What cannot be read must not keep the rest from the user.
      const savedPostings = await client.postings.exportAll().catch(() => null);
      client.saveFile(`byline-${today()}.json`, await shelf.exportAll({ savedPostings }));
    },
    async deleteAll() {
      try {
        await Promise.all([shelf.deleteAll(), postings.deletePostings()]);
      } catch {
        troubles.value = new Set([...troubles.value, 'write failed']);
        return false;
      }
      batch(() => {
        keeper.clear();
        hands.follow(null);
        beforePractice = null;
        wantsLast.value = false;
        troubles.value = new Set();
      });
      return true;
    },
    close() {
      end.abort();
    },
  };
}
