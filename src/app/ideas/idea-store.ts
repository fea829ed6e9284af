import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { KnownProfile } from '../../profile/profile.ts';
import type { RoleGuide, Seniority } from '../../roles/guide.ts';
import type { BuiltAbout, Tone } from '../../suggest/about/build.ts';
import type { AboutEdit } from '../../suggest/about/edit.ts';
import {
  type FactKind,
  type FactNotes,
  noNotes,
  type ProfileFact,
} from '../../suggest/facts/fact.ts';
import type { HeadlineCandidate } from '../../suggest/headline/candidate.ts';
import type { HeadlineInput } from '../../suggest/headline/input.ts';
import { monthOf } from '../calendar.ts';
import type { DraftStore } from '../draft/draft-store.ts';
import type { StoredProfile } from '../storage/profile-record.ts';
import { factNotesRecord } from '../storage/records.ts';
import type { SaveRecord } from '../storage/save-record.ts';
import { addFact, changeFact, dropFact, hideFact } from './fact-notes.ts';
import type { IdeaCore } from './idea-core.ts';
import { settled } from './settled.ts';
import { type MadeEdit, remembered, undoEdit } from './undo-edit.ts';

/** A fact as the profile says it, with what the user has made of it. */
export interface NotedFact {
  fact: ProfileFact;
  /** The words it is used with. */
  text: string;
  isHidden: boolean;
  /** Told by the user, not read. */
  isAdded: boolean;
}

/** The facts, and what is made of them. All of it is null until the ideas are wanted. */
export interface IdeaStore {
  ideas: ReadonlySignal<IdeaCore | null>;
  /** What suggestions may draw on. */
  facts: ReadonlySignal<readonly ProfileFact[] | null>;
  /** All that Byline found or was told, also what is not to be used. */
  notedFacts: ReadonlySignal<readonly NotedFact[] | null>;
  /** What headlines and Abouts are made from. */
  ideaInput: ReadonlySignal<HeadlineInput | null>;
  headlineIdeas: ReadonlySignal<readonly HeadlineCandidate[] | null>;
  aboutEdits: ReadonlySignal<readonly AboutEdit[] | null>;
  /** Edits taken since the page was opened, each of which can be taken back by itself. */
  madeEdits: ReadonlySignal<readonly MadeEdit<AboutEdit>[]>;
  tone: ReadonlySignal<Tone>;
  builtAbout: ReadonlySignal<BuiltAbout | null>;

  /** Loads what makes suggestions, and measures them by the text that is there now. */
  wantIdeas(): void;
  hideFact(id: string, hide: boolean): void;
  changeFact(fact: ProfileFact, text: string): void;
  addFact(kind: FactKind, text: string): void;
  dropFact(kind: FactKind, text: string): void;
  takeEdit(edit: AboutEdit): void;
  /** Takes one edit back; false where its place cannot be told any more. */
  undoEdit(made: MadeEdit<AboutEdit>): boolean;
  pickTone(tone: Tone): void;
  /** Puts another way of saying it in the place of a sentence. */
  swapSentence(sentence: string, swap: SentenceSwap): void;
  /** The score of the built About with other words for one of its sentences. */
  scoreOfBuilt(sentence: string, text: string): number;
}

/** What is to stand in the place of a sentence: another of its wordings, or words of a model. */
export type SentenceSwap = { wording: string } | { text: string };

/** What the ideas need of the page's store. */
export interface IdeaStoreParts {
  loadIdeas(): Promise<IdeaCore>;
  subject: ReadonlySignal<StoredProfile | null>;
  known: ReadonlySignal<KnownProfile>;
  guide: ReadonlySignal<RoleGuide | null>;
  seniority: ReadonlySignal<Seniority | null>;
  drafts: DraftStore;
  notes: Signal<Record<string, FactNotes>>;
  save: SaveRecord;
  now(): number;
  signal: AbortSignal;
}

/** After this many milliseconds without a letter typed, ideas are made anew. */
const rest = 300;

export function createIdeaStore(parts: IdeaStoreParts): IdeaStore {
  const { subject, known, guide, seniority, drafts, notes, save } = parts;
  const core = signal<IdeaCore | null>(null);
  const made = signal<readonly MadeEdit<AboutEdit>[]>([]);
  const tone = signal<Tone>('plain');
  /** The headline as it was when ideas were asked for: taking one must not change the others. */
  const present = signal<string | null>(null);
  /** Ids of the edits that the user has before them, which stay while others are taken. */
  let shownEdits: readonly string[] = [];
  /** Sentences that were swapped, by the id of the one they stand for. */
  const swaps = signal<Readonly<Record<string, SentenceSwap>>>({});
  const isTyped = () =>
    [drafts.headline.value, drafts.about.value].some(
      (working) => working?.source === 'form' || working?.draft.typing === true,
    );
  const texts = settled(drafts.worked, isTyped, rest, parts.signal);

  const ownNotes = computed(() => {
    // An address can be called "constructor", which every object has.
    const vanity = subject.value?.vanity ?? '';
    return (Object.hasOwn(notes.value, vanity) ? notes.value[vanity] : undefined) ?? noNotes;
  });
  const found = computed(() =>
    core.value === null ? null : core.value.collectFacts(known.value, monthOf(parts.now())),
  );
  const facts = computed(() =>
    core.value === null || found.value === null
      ? null
      : core.value.correctFacts(found.value, ownNotes.value),
  );
  const notedFacts = computed<readonly NotedFact[] | null>(() => {
    if (found.value === null || facts.value === null) return null;
    const { hidden, changed } = ownNotes.value;
    const foundIds = new Set(found.value.map(({ id }) => id));
    const told = facts.value.filter(({ id }) => !foundIds.has(id));
    return [
      ...told.map((fact) => ({ fact, text: fact.text, isHidden: false, isAdded: true })),
      ...found.value.map((fact) => ({
        fact,
        text: changed[fact.id] ?? fact.text,
        isHidden: hidden.includes(fact.id),
        isAdded: false,
      })),
    ];
  });
  const ideaInput = computed<HeadlineInput | null>(() => {
    if (facts.value === null || guide.value === null) return null;
    const input = {
      known: known.value,
      guide: guide.value,
      facts: facts.value,
      seniority: seniority.value,
    };
    return present.value === null ? input : { ...input, present: present.value };
  });
  const aboutInput = computed(() => {
    const input = ideaInput.value;
    const text = texts.value.about;
    return input === null || text === undefined ? null : { ...input, text };
  });
  const builtAbout = computed(() => {
    const ideas = core.value;
    if (ideas === null || aboutInput.value === null) return null;
    const built = ideas.buildAbout({ ...aboutInput.value, tone: tone.value });
    if (built === null) return null;
    return Object.entries(swaps.value).reduce(
      (about, [sentence, swap]) =>
        'wording' in swap
          ? ideas.swapSentence(about, sentence, swap.wording)
          : sayOtherwise(about, sentence, swap.text),
      built,
    );
  });

  const note = (change: (before: FactNotes) => FactNotes) => {
    const vanity = subject.peek()?.vanity;
    if (vanity === undefined) return;
    save(factNotesRecord, notes, { ...notes.peek(), [vanity]: change(ownNotes.peek()) });
  };

  return {
    ideas: core,
    facts,
    notedFacts,
    ideaInput,
    headlineIdeas: computed(() =>
      core.value === null || ideaInput.value === null
        ? null
        : core.value.suggestHeadlines(ideaInput.value),
    ),
    aboutEdits: computed(() => {
      if (core.value === null || aboutInput.value === null) return null;
      const edits = core.value.mendAbout(aboutInput.value, shownEdits);
      shownEdits = edits.map(({ id }) => id);
      return edits;
    }),
    madeEdits: made,
    tone,
    builtAbout,

    wantIdeas() {
      present.value = drafts.headline.peek()?.text ?? null;
      if (core.peek() !== null) return;
      void parts.loadIdeas().then((loaded) => {
        core.value = loaded;
      });
    },
    hideFact(id, hide) {
      note((before) => hideFact(before, id, hide));
    },
    changeFact(fact, text) {
      note((before) => changeFact(before, fact, text));
    },
    addFact(kind, text) {
      note((before) => addFact(before, kind, text));
    },
    dropFact(kind, text) {
      note((before) => dropFact(before, kind, text));
    },
    takeEdit(edit) {
      const text = drafts.about.peek()?.text;
      if (text === undefined) return;
      batch(() => {
        made.value = [...made.peek(), remembered(text, edit)];
        drafts.applyEdit('about', edit);
      });
    },
    undoEdit(one) {
      const text = drafts.about.peek()?.text;
      const before = text === undefined ? null : undoEdit(text, one);
      batch(() => {
        made.value = made.peek().filter((other) => other !== one);
        if (before !== null) drafts.replaceText('about', before);
      });
      return before !== null;
    },
    pickTone(picked) {
      batch(() => {
        tone.value = picked;
        swaps.value = {};
      });
    },
    swapSentence(sentence, swap) {
      swaps.value = { ...swaps.peek(), [sentence]: swap };
    },
    scoreOfBuilt(sentence, text) {
      const ideas = core.peek();
      const input = ideaInput.peek();
      const built = builtAbout.peek();
      if (ideas === null || input === null || built === null) return 0;
      const about = ideas.textOf(sayOtherwise(built, sentence, text));
      const { known: profile, seniority: level } = input;
      return ideas.reviewAbout(about, input.guide, profile, { seniority: level }).score;
    },
  };
}

/** The About with other words for a sentence, whose facts stay what they are. */
function sayOtherwise(built: BuiltAbout, id: string, text: string): BuiltAbout {
  const parts = built.parts.map(({ part, sentences }) => ({
    part,
    sentences: sentences.map((one) => (one.id === id ? { ...one, text } : one)),
  }));
  return { ...built, parts };
}
