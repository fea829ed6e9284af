import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { KnownProfile } from '../../profile/profile.ts';
import type { ProfileFact } from '../../suggest/facts/fact.ts';
import type { Wording } from '../../suggest/rephrase.ts';
import type { IdeaCore } from '../ideas/idea-core.ts';
import { modelRecord } from '../storage/records.ts';
import type { SaveRecord } from '../storage/save-record.ts';
import type { ModelPort, ModelSession, ModelState } from './model-port.ts';

/** The browser's language model, as far as the screens deal with it. */
export interface ModelStore {
  /** `absent` also until the browser was asked and has answered. */
  modelState: ReadonlySignal<ModelState>;
  /** True where there is one and the user has turned it on. */
  usesModel: ReadonlySignal<boolean>;
  /** The share of it that has been downloaded, 0 to 1; null while nothing is. */
  modelProgress: ReadonlySignal<number | null>;
  /** Asks the browser whether it has one. */
  lookForModel(): void;
  setModel(on: boolean): void;
  /**
   * Other wordings of a line that hold to the user's facts, best first. Must be called from a
   * click: the browser may have to download the model. Rejects where the model does not answer.
   */
  sayAgain(
    line: string,
    limit: number,
    score: (wording: string) => number,
  ): Promise<readonly Wording[]>;
}

/** What the model needs of the page's store. */
export interface ModelStoreParts {
  port: ModelPort | null;
  isOn: Signal<boolean>;
  ideas: ReadonlySignal<IdeaCore | null>;
  facts: ReadonlySignal<readonly ProfileFact[] | null>;
  /** What the user says already, and so may be said again. */
  known: ReadonlySignal<KnownProfile>;
  save: SaveRecord;
  signal: AbortSignal;
}

export function createModelStore(parts: ModelStoreParts): ModelStore {
  const { port, isOn } = parts;
  const state = signal<ModelState>('absent');
  const uses = signal(false);
  const progress = signal<number | null>(null);
  let session: Promise<ModelSession> | null = null;

  let isAsked = false;
  const look = () => {
    if (isAsked) return;
    isAsked = true;
    void port?.state().then(
      (told) => {
        state.value = told;
      },
      () => {},
    );
  };
  const stop = [
    isOn.subscribe((on) => {
      if (on) look();
      uses.value = isOn.value && state.value !== 'absent';
    }),
    state.subscribe(() => {
      uses.value = isOn.value && state.value !== 'absent';
    }),
  ];
  parts.signal.addEventListener('abort', () => {
    for (const end of stop) end();
    void session?.then((one) => one.end());
  });

  const start = (instructions: string) => {
    if (port === null) throw new Error('This browser has no language model.');
    session ??= port
      .start(
        instructions,
        (share) => {
          progress.value = share < 1 ? share : null;
        },
        parts.signal,
      )
      .catch((error) => {
        // The next click may try again.
        session = null;
        throw error;
      })
      .finally(() => {
        progress.value = null;
      });
    return session;
  };

  return {
    modelState: state,
    usesModel: uses,
    modelProgress: progress,
    lookForModel: look,
    setModel(on) {
      parts.save(modelRecord, isOn, on);
    },
    async sayAgain(line, limit, score) {
      const ideas = parts.ideas.peek();
      const facts = parts.facts.peek();
      if (ideas === null || facts === null) return [];
      const model = await start(ideas.rephraseInstructions);
      const prompt = ideas.rephrasePrompt(line, limit);
      const allowed = ideas.allowedBy(parts.known.peek());
      const answer = await model.ask(prompt, ideas.rephraseSchema, parts.signal);
      return ideas.acceptWordings(answer, {
        original: line,
        limit,
        foreign: (text) =>
          ideas.foreignWords(text, facts, { ...allowed, texts: [...allowed.texts, line] }),
        score,
      });
    },
  };
}
