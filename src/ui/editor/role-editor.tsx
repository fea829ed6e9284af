import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { renameRole, retitleRole } from '../../app/role/change-role.ts';
import type { OwnRole } from '../../roles/own-role.ts';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { KeywordsEditor } from './keywords-editor.tsx';
import { ThemesEditor } from './themes-editor.tsx';

const words = screens.ownRoles;

function Names({ role, onChange }: { role: OwnRole; onChange(role: OwnRole): void }) {
  const id = useId();
  const name = useSignal(role.titles.name);
  const titles = useSignal(role.titles.aliases.join('\n'));
  const summary = useSignal(role.summary);
  const isNameless = name.value.trim() === '';
  return (
    <>
      <div class="field-block">
        <label for={`${id}-name`}>{words.editor.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          value={name.value}
          aria-invalid={isNameless}
          aria-describedby={`${id}-missing`}
          onInput={(event) => {
            name.value = event.currentTarget.value;
            onChange(renameRole(role, name.value));
          }}
        />
        <p class="said" role="status" id={`${id}-missing`}>
          {isNameless ? words.editor.nameMissing : ''}
        </p>
      </div>
      <div class="field-block">
        <label for={`${id}-titles`}>{words.editor.titles}</label>
        <textarea
          id={`${id}-titles`}
          rows={4}
          value={titles.value}
          onInput={(event) => {
            titles.value = event.currentTarget.value;
            onChange(retitleRole(role, titles.value));
          }}
        />
      </div>
      <div class="field-block">
        <label for={`${id}-summary`}>{words.editor.summary}</label>
        <textarea
          id={`${id}-summary`}
          rows={3}
          value={summary.value}
          onInput={(event) => {
            summary.value = event.currentTarget.value;
            // A role has to say something of itself: at the least its name.
            onChange({ ...role, summary: summary.value.trim() || role.titles.name });
          }}
        />
      </div>
    </>
  );
}

/** A role of the user's own, to change. Every change is kept at once: a popup closes unasked. */
export function RoleEditor({ id }: { id: string }) {
  const { store, screen } = usePage();
  const role = store.ownRoles.value.find((own) => own.id === id);
  if (role === undefined) return null;
  const onChange = (changed: OwnRole) => store.saveOwn(changed);
  const leave = () => {
    screen.shown.value = { kind: 'main' };
  };
  return (
    <>
      <section class="block editor-block">
        <div class="text-head">
          <h2>{words.editor.title}</h2>
          <button type="button" class="primary" onClick={leave}>
            {words.editor.done}
          </button>
        </div>
        <p class="quiet">{words.editor.saved}</p>
        <Names key={id} role={role} onChange={onChange} />
      </section>
      <KeywordsEditor role={role} onChange={onChange} />
      <ThemesEditor role={role} onChange={onChange} />
      <section class="block">
        <div class="row">
          <button
            type="button"
            class="secondary"
            aria-label={`${words.save}: ${role.titles.name}`}
            onClick={() => store.exportOwn(id)}
          >
            {words.save}
          </button>
          <AskFirst
            label={words.delete}
            name={words.deleteNamed(role.titles.name)}
            question={words.deleteSure(role.titles.name)}
            yes={words.deleteYes}
            no={words.deleteNo}
            onYes={() => {
              leave();
              store.deleteOwn(id);
            }}
          />
        </div>
      </section>
    </>
  );
}
