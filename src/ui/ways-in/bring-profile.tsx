import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Arrival } from '../../app/profile/way-in-core.ts';
import { wayInScreen as words } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { ChooseFiles } from '../parts/choose-files.tsx';
import { Notice } from '../parts/notice.tsx';

/** A profile by file or paste, for who would rather not have LinkedIn's page read. */
export function BringProfile() {
  const { store, screen, words: sentences } = usePage();
  const id = useId();
  const pasted = useSignal('');
  const arrival = useSignal<Arrival | null>(null);
  const isReading = useSignal(false);

  const take = async (read: () => Promise<Arrival>) => {
    isReading.value = true;
    arrival.value = await read();
    isReading.value = false;
    if (arrival.value.brought.kind === 'profile') pasted.value = '';
  };
  const takeFiles = (files: File[]) => {
    if (files.length > 0) void take(() => store.bringFiles(files));
  };
  const brought = arrival.value?.brought ?? null;
  const isUnsorted = brought?.kind === 'refused' && brought.reason === 'paste.unsorted';

  return (
    <section
      class="block bring-in"
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        takeFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p class="quiet">{words.text}</p>
      <h3>{words.file}</h3>
      <p class="quiet">{words.fileText}</p>
      <ChooseFiles
        label={words.choose}
        look="secondary"
        accept=".zip,.csv,.pdf,application/zip,application/pdf,text/csv"
        multiple
        onChosen={takeFiles}
      />
      <h3>{words.paste}</h3>
      <p class="quiet">{words.pasteText}</p>
      <label class="hidden" for={id}>
        {words.pasteLabel}
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
      <button
        type="button"
        class="secondary"
        disabled={pasted.value.trim() === ''}
        onClick={() => void take(() => store.bringText(pasted.value))}
      >
        {words.pasteDo}
      </button>
      <div role="status">
        {isReading.value ? <p class="quiet">{words.reading}</p> : null}
        {brought?.kind === 'refused' ? (
          <p class="said">{sentences.say({ key: brought.reason, values: {} })}</p>
        ) : null}
        {brought?.kind === 'profile' ? (
          <>
            <p class="copied">{words.done}</p>
            {brought.notes.map((note) => (
              <p key={note} class="quiet">
                {sentences.say({ key: note, values: {} })}
              </p>
            ))}
          </>
        ) : null}
      </div>
      {isUnsorted ? (
        <div class="row">
          {(['headline', 'about'] as const).map((section) => (
            <button
              key={section}
              type="button"
              class="secondary"
              onClick={() => {
                store.bringAs(section, pasted.value);
                screen.section.value = section;
                screen.shown.value = { kind: 'main' };
              }}
            >
              {words.as[section]}
            </button>
          ))}
        </div>
      ) : null}
      {brought?.kind === 'profile' ? (
        <button
          type="button"
          class="primary"
          onClick={() => {
            store.workOnLast();
            screen.shown.value = { kind: 'main' };
          }}
        >
          {words.see}
        </button>
      ) : null}
      <Notice tone="calm">
        <p>{words.local}</p>
      </Notice>
    </section>
  );
}
