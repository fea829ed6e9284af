import { useSignal } from '@preact/signals';
import type { AboutEdit } from '../../suggest/about/edit.ts';
import { ideaWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { Making } from './making.tsx';
import { usePlaceOf } from './sources.tsx';

const words = ideaWords.mend;

function EditRow({ edit, text }: { edit: AboutEdit; text: string }) {
  const { store, words: sentences } = usePage();
  const placeOf = usePlaceOf();
  const from = text.slice(edit.start, edit.end).trim();
  const to = edit.replacement.trim();
  return (
    <li class="card idea">
      <p class="idea-head">
        <strong>{words.kinds[edit.kind]}</strong>
        <span class="gain">
          <span aria-hidden="true">{ideaWords.gain(Math.round(edit.gain))}</span>
          <span class="hidden">{ideaWords.gainSpoken(Math.round(edit.gain))}</span>
        </span>
      </p>
      <p class="quiet">{sentences.say(edit.why)}</p>
      {from === '' ? null : (
        <p class="mend-from" dir="auto">
          <span class="hidden">{words.removes}: </span>
          <del>{from}</del>
        </p>
      )}
      {to === '' ? null : (
        <p class="mend-to" dir="auto">
          <span class="hidden">{words.adds}: </span>
          <ins>{to}</ins>
        </p>
      )}
      {edit.facts.map((fact) => (
        <p key={`${fact.from} ${fact.text}`} class="quiet">
          {ideaWords.from(fact.text, placeOf({ section: fact.from, entry: null, range: null }))}
        </p>
      ))}
      <div class="row">
        <button type="button" class="secondary" onClick={() => store.takeEdit(edit)}>
          {words.take}
        </button>
      </div>
    </li>
  );
}

/** Changes to the user's own About, each taken and taken back by itself. */
export function MendAbout() {
  const { store } = usePage();
  const isLost = useSignal(false);
  const edits = store.aboutEdits.value;
  const text = store.about.value?.text ?? '';
  const made = store.madeEdits.value;
  if (edits === null) return <Making />;
  const nothing = text.trim() === '' ? words.empty : words.none;
  return (
    <section class="block" aria-label={ideaWords.work.mend}>
      <p>{edits.length === 0 ? nothing : words.intro}</p>
      <p class="quiet">{ideaWords.promise}</p>
      {edits.length > 1 ? (
        <button
          type="button"
          class="primary"
          onClick={() => {
            // From the end to the start, so that the places of those before stay what they are.
            for (const edit of [...edits].reverse()) store.takeEdit(edit);
          }}
        >
          {words.takeAll}
        </button>
      ) : null}
      <ul class="cards">
        {edits.map((edit) => (
          <EditRow key={edit.id} edit={edit} text={text} />
        ))}
        {made.map((one) => (
          <li key={one.edit.id} class="card idea idea-taken">
            <p>
              <strong>
                {words.taken}: {words.kinds[one.edit.kind]}
              </strong>{' '}
              <span dir="auto">{one.edit.replacement.trim()}</span>
            </p>
            <button
              type="button"
              class="link"
              onClick={() => {
                isLost.value = !store.undoEdit(one);
              }}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet" role="status">
        {isLost.value ? words.lost : null}
      </p>
    </section>
  );
}
