import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { AskFirst } from './ask-first.tsx';
import { ChooseFiles } from './choose-files.tsx';

const words = screens.ownRoles;

/** Brings in a role's file, chosen or pasted: some browsers close a popup when it asks for a file. */
function BringIn() {
  const { store } = usePage();
  const id = useId();
  const pasted = useSignal('');
  const said = useSignal<{ text: string; isRefusal: boolean } | null>(null);

  const bringIn = (text: string) => {
    const read = store.importOwn(text);
    said.value =
      'refused' in read
        ? { text: words.refused(read.refused), isRefusal: true }
        : { text: words.imported(read.role.titles.name), isRefusal: false };
    if (!('refused' in read)) pasted.value = '';
  };
  const readFile = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    try {
      bringIn(await chosen.text());
    } catch {
      said.value = { text: words.refused(words.unreadable), isRefusal: true };
    }
  };

  return (
    <div class="bring-in">
      <ChooseFiles
        label={words.import}
        look="secondary"
        accept="application/json,.json"
        onChosen={([chosen]) => void readFile(chosen)}
      />
      <details>
        <summary>{words.paste}</summary>
        <label for={id}>{words.pasteLabel}</label>
        <textarea
          id={id}
          rows={4}
          dir="ltr"
          spellcheck={false}
          value={pasted.value}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
        />
        <button
          type="button"
          class="secondary"
          disabled={pasted.value.trim() === ''}
          onClick={() => bringIn(pasted.value)}
        >
          {words.pasteDo}
        </button>
      </details>
      <p role="status" class={said.value?.isRefusal ? 'said' : 'copied'}>
        {said.value?.text}
      </p>
    </div>
  );
}

/** The roles of the user's own, and the ways to more of them. */
export function OwnRoles() {
  const { store, screen } = usePage();
  const list = store.ownRoles.value;
  const edit = (id: string) => {
    screen.shown.value = { kind: 'edit role', id };
  };
  return (
    <section class="block" aria-labelledby="own-roles">
      <h2 id="own-roles">{words.title}</h2>
      <p class="quiet">{words.text}</p>
      {list.length === 0 ? (
        <p class="quiet">{words.none}</p>
      ) : (
        <ul class="own-roles">
          {list.map(({ id, titles: { name } }) => (
            <li key={id}>
              <span class="own-role-name">{name}</span>
              <div class="row">
                <button
                  type="button"
                  class="secondary"
                  aria-label={words.editNamed(name)}
                  onClick={() => edit(id)}
                >
                  {words.edit}
                </button>
                <button
                  type="button"
                  class="secondary"
                  aria-label={`${words.save}: ${name}`}
                  onClick={() => store.exportOwn(id)}
                >
                  {words.save}
                </button>
                <AskFirst
                  label={words.delete}
                  name={words.deleteNamed(name)}
                  question={words.deleteSure(name)}
                  yes={words.deleteYes}
                  no={words.deleteNo}
                  onYes={() => store.deleteOwn(id)}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" class="secondary" onClick={() => edit(store.addOwn(words.untitled))}>
          {words.start}
        </button>
      </div>
      <BringIn />
    </section>
  );
}
