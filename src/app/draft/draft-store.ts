import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { KnownProfile } from '../../profile/profile.ts';
import { applyEdit } from '../../review/edit.ts';
import type { Edit } from '../../review/review.ts';
import type { StoredProfile } from '../storage/profile-record.ts';
import { type Draft, draftsRecord, type ProfileDrafts } from '../storage/records.ts';
import type { SaveRecord } from '../storage/save-record.ts';
import {
  appendSkill,
  beginDraft,
  followProfile,
  replaceDraft,
  restartDraft,
  typeDraft,
  undoDraft,
} from './draft.ts';

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

/** What stands in LinkedIn's open form. */
export interface OpenForm {
  section: DraftSection;
  vanity: string;
  text: string;
}

/** The texts being worked on, and what changes them. */
export interface DraftStore {
  headline: ReadonlySignal<WorkingText | null>;
  about: ReadonlySignal<WorkingText | null>;
  /** All that is known of the profile, with the texts being worked on in the place of its own. */
  worked: ReadonlySignal<KnownProfile>;

  showSource(section: DraftSection, source: TextSource): void;
  type(section: DraftSection, text: string): void;
  /** Puts another text in the place of the whole draft: one step of undo. */
  replaceText(section: DraftSection, text: string): void;
  applyEdit(section: DraftSection, edit: Pick<Edit, 'start' | 'end' | 'replacement'>): void;
  addSkill(section: DraftSection, skill: string): void;
  undo(section: DraftSection): void;
  restart(section: DraftSection): void;
}

/** What the drafts need of the page's store. */
export interface DraftStoreParts {
  /** The profile in view; null where there is none. */
  subject: ReadonlySignal<StoredProfile | null>;
  /** What is known of it. */
  known: ReadonlySignal<KnownProfile>;
  drafts: Signal<Record<string, ProfileDrafts>>;
  save: SaveRecord;
}

/** What the page's store tells the drafts. */
export interface DraftHands {
  /** LinkedIn's form was opened, typed in or closed. */
  follow(form: OpenForm | null): void;
  /** Drafts that are not edited, or have arrived in the profile, follow it. */
  arrive(profile: StoredProfile): void;
}

export function createDraftStore(parts: DraftStoreParts): DraftStore & { hands: DraftHands } {
  const { subject, known, drafts, save } = parts;
  const typed = signal<OpenForm | null>(null);
  const sources = signal<Record<DraftSection, TextSource>>({ headline: 'form', about: 'form' });

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

  const worked = computed<KnownProfile>(() => {
    const texts: KnownProfile = { ...known.value };
    if (headline.value !== null) texts.headline = headline.value.text;
    if (about.value !== null) texts.about = about.value.text;
    return texts;
  });

  const saveDraft = (section: DraftSection, change: (draft: Draft) => Draft) => {
    const vanity = subject.value?.vanity;
    const before = workingOf(section).value;
    if (vanity === undefined || before === null) return;
    const draft = change(before.draft);
    const others = drafts.value[vanity] ?? {};
    save(draftsRecord, drafts, { ...drafts.value, [vanity]: { ...others, [section]: draft } });
  };
  const show = (section: DraftSection, source: TextSource) => {
    sources.value = { ...sources.value, [section]: source };
  };
  /** Changes the text in view, whichever it is, and shows the draft that now holds it. */
  const change = (section: DraftSection, to: (text: string) => string) => {
    const from = workingOf(section).value;
    if (from === null) return;
    batch(() => {
      saveDraft(section, (draft) => replaceDraft(draft, to(from.text)));
      show(section, 'draft');
    });
  };

  return {
    headline,
    about,
    worked,

    showSource: show,
    type(section, text) {
      saveDraft(section, (draft) => typeDraft(draft, text));
    },
    replaceText(section, text) {
      change(section, () => text);
    },
    applyEdit(section, edit) {
      change(section, (text) => applyEdit(text, edit));
    },
    addSkill(section, skill) {
      change(section, (text) => appendSkill(section, text, skill));
    },
    undo(section) {
      saveDraft(section, undoDraft);
    },
    restart(section) {
      const profileText = workingOf(section).value?.profileText;
      if (typeof profileText !== 'string') return;
      saveDraft(section, (draft) => restartDraft(draft, profileText));
    },

    hands: {
      follow(form) {
        const before = typed.value;
        typed.value = form;
        if (form !== null && (before?.section !== form.section || before.text !== form.text))
          show(form.section, 'form');
      },
      arrive(profile) {
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
      },
    },
  };
}
