import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { KnownTexts } from '../pages/reading.ts';
import type { KnownProfile } from '../profile/profile.ts';
import { knownProfile, type ProfileSnapshot } from '../profile/snapshot.ts';
import type { CheckOutcome, Edit, Review, ReviewedSection } from '../review/review.ts';
import type { OwnRole } from '../roles/own-role.ts';
import type { Client, Core, TabEvent, TabFollower, TabState } from './client.ts';
import {
  appendSkill,
  beginDraft,
  followProfile,
  replaceDraft,
  restartDraft,
  typeDraft,
  undoDraft,
} from './draft.ts';
import { createRoleStore, type RoleStore } from './role/role-store.ts';
import { mergeSnapshots } from './storage/merge.ts';
import {
  type Draft,
  draftsRecord,
  ignoredRecord,
  ownRolesRecord,
  type ProfileDrafts,
  profileRecord,
  type RecordKind,
  type Settings,
  type StoredProfile,
  settingsRecord,
  ticksRecord,
} from './storage/records.ts';
import { createShelf, type ShelfTrouble } from './storage/shelf.ts';
import { openForm, ownProfile } from './tab-profile.ts';

/** The sections that have a text to work on. */
export type DraftSection = 'headline' | 'about';

/** Which text of a section is scored and shown: LinkedIn's open form, or the draft. */
export type TextSource = 'form' | 'draft';

/** A section's texts, side by side. */
export interface WorkingText {
  source: TextSource;
  /** The text that is scored. */
  text: string;
  draft: Draft;
  /** What the profile says; null where it has not been read. */
  profileText: string | null;
  /** What LinkedIn's form holds; null while none is open. */
  formText: string | null;
}

/** What the screen is about. */
export type View =
  /** A profile to work on: the one in the tab, or the one read last. */
  { kind: 'profile'; profile: StoredProfile; live: boolean } | { kind: 'tab'; state: TabState };

export interface Store extends RoleStore {
  surface: Client['surface'];
  ready: ReadonlySignal<boolean>;
  tab: ReadonlySignal<TabState>;
  view: ReadonlySignal<View>;
  /** The tab's own reading of the profile, without what was read before; null where there is none. */
  reading: ReadonlySignal<ProfileSnapshot | null>;
  lastProfile: ReadonlySignal<StoredProfile | null>;
  settings: ReadonlySignal<Settings>;
  troubles: ReadonlySignal<ReadonlySet<ShelfTrouble>>;
  alwaysOn: ReadonlySignal<boolean>;
  ignored: ReadonlySignal<readonly string[]>;
  headline: ReadonlySignal<WorkingText | null>;
  about: ReadonlySignal<WorkingText | null>;
  /** All that is known of the profile, with the texts being worked on in the place of its own. */
  worked: ReadonlySignal<KnownProfile>;
  /** The review of the texts being worked on. */
  review: ReadonlySignal<Review | null>;
  /** The review of what the profile says now. */
  profileReview: ReadonlySignal<Review | null>;
  canOpenPanel: boolean;
  now(): number;

  workOnLast(): void;
  retry(): void;
  showSource(section: DraftSection, source: TextSource): void;
  type(section: DraftSection, text: string): void;
  applyEdit(section: DraftSection, edit: Edit): void;
  addSkill(section: DraftSection, skill: string): void;
  undo(section: DraftSection): void;
  restart(section: DraftSection): void;
  copy(text: string): Promise<boolean>;
  setIgnored(key: string, ignore: boolean): void;
  openPanel(): void;
  setAlwaysOn(on: boolean): Promise<void>;
  exportAll(): Promise<void>;
  deleteAll(): Promise<void>;
  close(): void;
}

/** The same profile is written anew only to move its date on, after this many milliseconds. */
const readAgainAfter = 60_000;

/** How an ignored suggestion is remembered: by what it says, not where it stands. */
export function ignoredKey(
  section: ReviewedSection,
  check: CheckOutcome['id'],
  edit: Edit,
): string {
  return `${section}/${check}/${edit.id}`;
}

/** One store a page of the extension: its signals hold inputs, the rest is computed. */
export function createStore(client: Client, core: Core): Store {
  const end = new AbortController();
  const troubles = signal<ReadonlySet<ShelfTrouble>>(new Set());
  const ready = signal(false);
  const tab = signal<TabState>({ kind: 'loading' });
  const settings = signal<Settings>(settingsRecord.empty);
  const lastProfile = signal<StoredProfile | null>(null);
  const drafts = signal<Record<string, ProfileDrafts>>({});
  const ignored = signal<readonly string[]>([]);
  const ownRoles = signal<OwnRole[]>([]);
  const ticks = signal<Record<string, string[]>>({});
  const alwaysOn = signal(false);
  const wantsLast = signal(false);
  const typed = signal<{ section: DraftSection; vanity: string; text: string } | null>(null);
  const sources = signal<Record<DraftSection, TextSource>>({ headline: 'form', about: 'form' });

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

  const view = computed<View>(() => {
    const state = tab.value;
    const last = lastProfile.value;
    const own = ownProfile(state);
    const form = openForm(state);
    const vanity = own?.vanity ?? form?.vanity;
    if (vanity !== undefined && last?.vanity === vanity)
      return { kind: 'profile', profile: last, live: true };
    if (wantsLast.value && last !== null) return { kind: 'profile', profile: last, live: false };
    return { kind: 'tab', state };
  });

  const reading = computed(() => ownProfile(tab.value)?.snapshot ?? null);

  const subject = computed(() => (view.value.kind === 'profile' ? view.value.profile : null));
  const known = computed<KnownProfile>(() =>
    subject.value === null ? {} : knownProfile(subject.value.snapshot),
  );

  const working = (section: DraftSection) =>
    computed<WorkingText | null>(() => {
      const profile = subject.value;
      if (profile === null) return null;
      const profileText = known.value[section] ?? null;
      const form = typed.value;
      const formText =
        form?.section === section && form.vanity === profile.vanity ? form.text : null;
      const stored = drafts.value[profile.vanity]?.[section];
      if (profileText === null && formText === null && stored === undefined) return null;
      const draft = stored ?? beginDraft(profileText ?? formText ?? '');
      const source = formText !== null && sources.value[section] === 'form' ? 'form' : 'draft';
      const text = source === 'form' && formText !== null ? formText : draft.text;
      return { source, text, draft, profileText, formText };
    });
  const headline = working('headline');
  const about = working('about');
  const workingOf = (section: DraftSection) => (section === 'headline' ? headline : about);

  const save = <Data>(record: RecordKind<Data>, into: Signal<Data>, data: Data) => {
    into.value = data;
    void shelf.save(record, data);
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

  const worked = computed<KnownProfile>(() => {
    const texts: KnownProfile = { ...known.value };
    if (headline.value !== null) texts.headline = headline.value.text;
    if (about.value !== null) texts.about = about.value.text;
    return texts;
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

  const saveDraft = (section: DraftSection, change: (draft: Draft) => Draft) => {
    const vanity = subject.value?.vanity;
    const before = workingOf(section).value;
    if (vanity === undefined || before === null) return;
    const draft = change(before.draft);
    const others = drafts.value[vanity] ?? {};
    save(draftsRecord, drafts, { ...drafts.value, [vanity]: { ...others, [section]: draft } });
  };

  /** Drafts that are not edited, or have arrived in the profile, follow it. */
  const followDrafts = (profile: StoredProfile) => {
    const stored = drafts.value[profile.vanity];
    if (stored === undefined) return;
    const followed: ProfileDrafts = { ...stored };
    let changed = false;
    for (const section of ['headline', 'about'] as const) {
      const draft = stored[section];
      const field = profile.snapshot[section];
      const isKnown = field.state === 'found' || field.state === 'empty';
      if (draft === undefined || !isKnown) continue;
      followed[section] = followProfile(draft, field.text);
      changed ||= followed[section] !== draft;
    }
    if (changed) save(draftsRecord, drafts, { ...drafts.value, [profile.vanity]: followed });
  };

  const remember = (state: TabState) => {
    const own = ownProfile(state);
    if (own === null) return;
    const last = lastProfile.value;
    const snapshot =
      last?.vanity === own.vanity
        ? mergeSnapshots(last.snapshot, own.snapshot, own.details)
        : own.snapshot;
    const isNews =
      last?.vanity !== own.vanity ||
      client.now() - last.readAt > readAgainAfter ||
      JSON.stringify(last.snapshot) !== JSON.stringify(snapshot);
    if (!isNews) return;
    const profile: StoredProfile = { vanity: own.vanity, readAt: client.now(), snapshot };
    save<StoredProfile | null>(profileRecord, lastProfile, profile);
    followDrafts(profile);
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

  const onTab = (state: TabState) => {
    const before = typed.value;
    const form = openForm(state);
    tab.value = state;
    remember(state);
    typed.value = form;
    if (form !== null && before?.section !== form.section)
      sources.value = { ...sources.value, [form.section]: 'form' };
    helpWithForm(state);
  };

  const onEvent = (event: TabEvent) => {
    batch(() => {
      if (event.kind === 'tab') {
        onTab(event.state);
        return;
      }
      const vanity = typed.value?.vanity;
      if (vanity === undefined) return;
      typed.value = { section: event.section, vanity, text: event.text };
      sources.value = { ...sources.value, [event.section]: 'form' };
    });
  };

  const start = async () => {
    const [
      storedSettings,
      storedRoles,
      storedTicks,
      storedProfile,
      storedDrafts,
      storedIgnored,
      on,
    ] = await Promise.all([
      shelf.load(settingsRecord),
      shelf.load(ownRolesRecord),
      shelf.load(ticksRecord),
      shelf.load(profileRecord),
      shelf.load(draftsRecord),
      shelf.load(ignoredRecord),
      client.access.isAlwaysOn().catch(() => false),
    ]);
    if (end.signal.aborted) return;
    batch(() => {
      settings.value = storedSettings;
      ownRoles.value = storedRoles;
      ticks.value = storedTicks;
      lastProfile.value = storedProfile;
      drafts.value = storedDrafts;
      ignored.value = storedIgnored;
      alwaysOn.value = on;
      ready.value = true;
    });
    const into =
      <Data>(target: Signal<Data>) =>
      (data: Data) => {
        target.value = data;
      };
    shelf.watch(settingsRecord, into(settings), end.signal);
    shelf.watch(ownRolesRecord, into(ownRoles), end.signal);
    shelf.watch(ticksRecord, into(ticks), end.signal);
    shelf.watch(profileRecord, into(lastProfile), end.signal);
    shelf.watch(draftsRecord, into(drafts), end.signal);
    shelf.watch(ignoredRecord, (list) => into(ignored)(list), end.signal);
    follower = client.follow(onEvent, end.signal);
  };
  void start();

  return {
    ...roles,
    surface: client.surface,
    ready,
    tab,
    view,
    reading,
    lastProfile,
    settings,
    troubles,
    alwaysOn,
    ignored,
    headline,
    about,
    worked,
    review,
    profileReview,
    canOpenPanel: client.openPanel !== null,
    now: () => client.now(),

    workOnLast() {
      wantsLast.value = true;
    },
    retry() {
      follower?.retry();
    },
    showSource(section, source) {
      sources.value = { ...sources.value, [section]: source };
    },
    type(section, text) {
      saveDraft(section, (draft) => typeDraft(draft, text));
    },
    applyEdit(section, edit) {
      const from = workingOf(section).value;
      if (from === null) return;
      const text = from.text.slice(0, edit.start) + edit.replacement + from.text.slice(edit.end);
      batch(() => {
        saveDraft(section, (draft) => replaceDraft(draft, text));
        sources.value = { ...sources.value, [section]: 'draft' };
      });
    },
    addSkill(section, skill) {
      const from = workingOf(section).value;
      if (from === null) return;
      batch(() => {
        saveDraft(section, (draft) => replaceDraft(draft, appendSkill(section, from.text, skill)));
        sources.value = { ...sources.value, [section]: 'draft' };
      });
    },
    undo(section) {
      saveDraft(section, undoDraft);
    },
    restart(section) {
      const profileText = workingOf(section).value?.profileText;
      if (typeof profileText !== 'string') return;
      saveDraft(section, (draft) => restartDraft(draft, profileText));
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
      const list = ignore ? [...rest, key] : rest;
      ignored.value = list;
      void shelf.save(ignoredRecord, list);
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
    async exportAll() {
      const day = new Date(client.now()).toISOString().slice(0, 10);
      client.saveFile(`byline-${day}.json`, await shelf.exportAll());
    },
    async deleteAll() {
      await shelf.deleteAll();
      batch(() => {
        settings.value = settingsRecord.empty;
        ownRoles.value = ownRolesRecord.empty;
        ticks.value = ticksRecord.empty;
        lastProfile.value = null;
        drafts.value = {};
        ignored.value = [];
        typed.value = null;
        wantsLast.value = false;
        troubles.value = new Set();
      });
    },
    close() {
      end.abort();
    },
  };
}
