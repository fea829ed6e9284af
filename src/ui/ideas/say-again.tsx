import { useSignal } from '@preact/signals';
import type { Wording } from '../../suggest/rephrase.ts';
import { ideaWords } from '../../words/words.ts';
import { usePage } from '../context.ts';

const words = ideaWords.model;

interface SayAgainProps {
  line: string;
  /** UTF-16 code units that fit. */
  limit: number;
  /** The score of the whole text with this wording in the place of the line. */
  score(wording: string): number;
  onTake(wording: string): void;
}

/** Asks the browser's own model for other wordings; not there without one, or turned off. */
export function SayAgain({ line, limit, score, onTake }: SayAgainProps) {
  const { store } = usePage();
  const wordings = useSignal<readonly Wording[] | null>(null);
  const state = useSignal<'rest' | 'asking' | 'failed'>('rest');
  if (!store.usesModel.value) return null;
  const progress = store.modelProgress.value;

  const ask = async () => {
    state.value = 'asking';
    try {
      wordings.value = await store.sayAgain(line, limit, score);
      state.value = 'rest';
    } catch {
      state.value = 'failed';
    }
  };
  return (
    <div class="say-again">
      <button
        type="button"
        class="link"
        aria-label={words.askNamed(line)}
        disabled={state.value === 'asking'}
        onClick={() => void ask()}
      >
        {words.ask}
      </button>
      <p class="quiet" role="status">
        {state.value === 'asking' && progress === null ? words.asking : null}
        {state.value === 'asking' && progress !== null
          ? words.progress(Math.round(progress * 100))
          : null}
        {state.value === 'failed' ? words.failed : null}
        {wordings.value?.length === 0 ? words.none : null}
      </p>
      <ul class="wordings">
        {(wordings.value ?? []).map(({ text, gain }) => (
          <li key={text}>
            <p dir="auto">{text}</p>
            <button type="button" class="secondary" onClick={() => onTake(text)}>
              {words.take} <span class="gain">{ideaWords.gain(Math.round(gain))}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
