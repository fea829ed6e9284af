import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type FactKind, factKinds } from '../../suggest/facts/fact.ts';
import { ideaWords } from '../../words/words.ts';
import { usePage } from '../context.ts';

const words = ideaWords.facts;

/** Lets the user tell what no section of the profile says. */
export function AddFact() {
  const { store } = usePage();
  const kindId = useId();
  const textId = useId();
  const kind = useSignal<FactKind>('tool');
  const text = useSignal('');
  return (
    <form
      class="add-fact"
      onSubmit={(event) => {
        event.preventDefault();
        store.addFact(kind.value, text.value);
        text.value = '';
      }}
    >
      <h3>{words.add}</h3>
      <p class="quiet">{words.addHint}</p>
      <label for={kindId}>{words.addKind}</label>
      <select
        id={kindId}
        value={kind.value}
        onChange={(event) => {
          kind.value = factKinds.find((one) => one === event.currentTarget.value) ?? 'tool';
        }}
      >
        {factKinds.map((one) => (
          <option key={one} value={one}>
            {words.one[one]}
          </option>
        ))}
      </select>
      <label for={textId}>{words.addText}</label>
      <input
        id={textId}
        type="text"
        dir="auto"
        maxLength={200}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="secondary" disabled={text.value.trim() === ''}>
        {words.addDo}
      </button>
    </form>
  );
}
