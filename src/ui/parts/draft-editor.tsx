import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { DraftSection, WorkingText } from '../../app/draft/draft-store.ts';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';

/** How long "Copied" stands in the way of what is else there, in milliseconds. */
const shownFor = 8000;

interface DraftEditorProps {
  section: DraftSection;
  working: WorkingText;
}

/** The user's own copy of the text: to change, undo, start again and take to LinkedIn. */
export function DraftEditor({ section, working }: DraftEditorProps) {
  const { store } = usePage();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, profileText } = working;
  const isOpen = useSignal(draft.text === '');
  const wantsFocus = useRef(false);
  const copied = useSignal<'yes' | 'no' | null>(null);

  useEffect(() => {
    if (!isOpen.value || !wantsFocus.current) return;
    wantsFocus.current = false;
    field.current?.focus();
  });
  // What was copied is no longer what the draft says.
  useEffect(() => {
    copied.value = null;
  }, [draft.text, copied]);
  useEffect(() => {
    if (copied.value === null) return;
    const timer = setTimeout(() => {
      copied.value = null;
    }, shownFor);
    return () => clearTimeout(timer);
  });

  const isEdited = profileText !== null && draft.text !== profileText;
  const hasMoved = isEdited && profileText !== draft.base;

  return (
    <div class="draft">
      <div class="editor" hidden={!isOpen.value}>
        <label for={id}>{screens.text.draftLabel[section]}</label>
        <textarea
          ref={field}
          id={id}
          dir="auto"
          rows={section === 'headline' ? 3 : 10}
          value={draft.text}
          onFocus={() => store.showSource(section, 'draft')}
          onInput={(event) => store.type(section, event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button
          type="button"
          class="secondary"
          aria-expanded={isOpen.value}
          onClick={() => {
            wantsFocus.current = !isOpen.value;
            isOpen.value = !isOpen.value;
          }}
        >
          {isOpen.value ? screens.text.done : screens.text.edit}
        </button>
        <button
          type="button"
          class={isEdited ? 'primary' : 'secondary'}
          disabled={draft.text === ''}
          onClick={async () => {
            copied.value = (await store.copy(draft.text)) ? 'yes' : 'no';
          }}
        >
          {screens.text.copy}
        </button>
        <button
          type="button"
          class="link"
          disabled={draft.undo.length === 0}
          onClick={() => store.undo(section)}
        >
          {screens.text.undo}
        </button>
      </div>
      <div class="draft-foot">
        <p class="copied" role="status">
          {copied.value === 'yes' ? screens.text.copied : null}
          {copied.value === 'no' ? screens.text.copyFailed : null}
        </p>
        {isEdited && copied.value === null ? (
          <button type="button" class="link" onClick={() => store.restart(section)}>
            {screens.text.restart}
          </button>
        ) : null}
      </div>
      {hasMoved ? <p class="quiet">{screens.text.profileMoved}</p> : null}
    </div>
  );
}
