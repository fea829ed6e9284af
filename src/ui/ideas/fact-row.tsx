import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { NotedFact } from '../../app/ideas/idea-store.ts';
import { ideaWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { usePlaceOf } from './sources.tsx';

const words = ideaWords.facts;

/** One fact: its words, where they come from, and the ways to put it right. */
export function FactRow({ noted }: { noted: NotedFact }) {
  const { store } = usePage();
  const placeOf = usePlaceOf();
  const id = useId();
  const isEdited = useSignal(false);
  const written = useSignal(noted.text);
  const { fact, text, isHidden, isAdded } = noted;
  if (isEdited.value)
    return (
      <li class="fact">
        <label for={id}>{words.editLabel}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          value={written.value}
          onInput={(event) => {
            written.value = event.currentTarget.value;
          }}
        />
        <button
          type="button"
          class="secondary"
          onClick={() => {
            store.changeFact(fact, written.value);
            isEdited.value = false;
          }}
        >
          {words.save}
        </button>
      </li>
    );
  return (
    <li class={`fact ${isHidden ? 'fact-hidden' : ''}`}>
      <p dir="auto">{isHidden ? <del>{text}</del> : text}</p>
      <p class="quiet">{isAdded ? ideaWords.you : placeOf(fact.source)}</p>
      <div class="row">
        {isAdded ? (
          <button
            type="button"
            class="link"
            aria-label={words.dropNamed(text)}
            onClick={() => store.dropFact(fact.kind, text)}
          >
            {words.drop}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="link"
              aria-label={isHidden ? words.showNamed(text) : words.hideNamed(text)}
              onClick={() => store.hideFact(fact.id, !isHidden)}
            >
              {isHidden ? words.show : words.hide}
            </button>
            {isHidden ? null : (
              <button
                type="button"
                class="link"
                aria-label={words.editNamed(text)}
                onClick={() => {
                  written.value = text;
                  isEdited.value = true;
                }}
              >
                {words.edit}
              </button>
            )}
          </>
        )}
      </div>
    </li>
  );
}
