import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { postingWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { ChooseFiles } from '../parts/choose-files.tsx';

const words = postingWords.paste;
/** A file beyond this is no posting, in bytes. */
const largestFile = 2_000_000;

/** Takes a posting that is pasted, dropped or chosen as a file. */
export function PastePosting({ onTaken }: { onTaken(): void }) {
  const { store } = usePage();
  const id = useId();
  const pasted = useSignal('');
  const refused = useSignal<string | null>(null);

  const take = async (text: string) => {
    const isTaken = await store.pastePosting(text);
    refused.value = isTaken ? null : words.refused;
    if (!isTaken) return;
    pasted.value = '';
    onTaken();
  };
  const takeFile = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    try {
      if (chosen.size > largestFile) throw new RangeError('The file is too large.');
      await take(await chosen.text());
    } catch {
      refused.value = words.unreadable;
    }
  };

  return (
    <section
      class="block bring-in"
      aria-label={words.title}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const dropped = event.dataTransfer?.files[0];
        if (dropped === undefined) return;
        event.preventDefault();
        void takeFile(dropped);
      }}
    >
      <h2>{words.title}</h2>
      <p class="quiet">{words.text}</p>
      <label class="hidden" for={id}>
        {words.label}
      </label>
      <textarea
        id={id}
        rows={4}
        dir="auto"
        value={pasted.value}
        onInput={(event) => {
          pasted.value = event.currentTarget.value;
        }}
      />
      <div class="row">
        <button
          type="button"
          class="secondary"
          disabled={pasted.value.trim() === ''}
          onClick={() => void take(pasted.value)}
        >
          {words.do}
        </button>
        <ChooseFiles
          label={words.choose}
          look="link"
          accept=".txt,.md,.html,.htm,text/plain,text/html"
          onChosen={([chosen]) => void takeFile(chosen)}
        />
      </div>
      <p role="status" class="said">
        {refused.value}
      </p>
    </section>
  );
}
