import { useSignal } from '@preact/signals';
import type { Section } from '../../profile/profile.ts';
import type { ListField, TextField } from '../../profile/snapshot.ts';
import { screens, wayInScreen } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { Chevron } from '../parts/icons.tsx';
import { daysBetween } from '../points.ts';
import { SectionEditor } from './section-editor.tsx';

const words = wayInScreen.health;

function stateText(field: TextField | ListField<unknown>): string {
  if (field.state !== 'found')
    return field.state === 'empty' ? screens.profile.empty : screens.profile[field.state];
  return 'items' in field
    ? screens.profile.count(field.items.length, field.total)
    : screens.profile.found;
}

/** One section as it was read: how, when, what to do where it was not, and the way to correct it. */
export function SectionHealth({ section }: { section: Section }) {
  const { store } = usePage();
  const isOpen = useSignal(false);
  const isEdited = useSignal(false);
  const profile = store.lastProfile.value;
  const snapshot = store.lastSnapshot.value;
  if (profile === null || snapshot === null) return null;
  const source = profile.snapshot[section];
  const field = snapshot[section];
  const isCorrected = field.via === 'you';
  const origin = profile.origins[section];
  const name = screens.profile.fields[section];
  const id = `health-${section}`;
  return (
    <li class={`health field-${field.state.replace(' ', '-')}`}>
      <button
        type="button"
        class="health-head"
        aria-expanded={isOpen.value}
        aria-controls={id}
        aria-label={`${words.show(name)} ${isCorrected ? words.corrected : stateText(field)}`}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <span>{name}</span>{' '}
        <span class="health-state">{isCorrected ? words.corrected : stateText(field)}</span>
        <Chevron />
      </button>
      <div id={id} class="health-body" hidden={!isOpen.value}>
        {isOpen.value ? (
          <>
            {origin === undefined ? null : (
              <p class="quiet">
                {words.from(words.ways[origin.way], daysBetween(origin.at, store.now()))}
                {source.via === null ? null : ` · ${words.by(source.via)}`}
              </p>
            )}
            {source.state === 'not loaded' || source.state === 'unreadable' ? (
              <p>{words.todo[source.state]}</p>
            ) : null}
            {'total' in source &&
            source.total !== undefined &&
            source.total > source.items.length ? (
              <p>{words.begun(source.items.length, source.total)}</p>
            ) : null}
            {isEdited.value ? (
              <SectionEditor
                section={section}
                onDone={() => {
                  isEdited.value = false;
                }}
              />
            ) : (
              <div class="row">
                <button
                  type="button"
                  class="secondary"
                  onClick={() => {
                    isEdited.value = true;
                  }}
                >
                  {words.editNamed(name)}
                </button>
                {isCorrected ? (
                  <button type="button" class="link" onClick={() => store.correct(section, null)}>
                    {words.reset}
                  </button>
                ) : null}
              </div>
            )}
          </>
        ) : null}
      </div>
    </li>
  );
}
