import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { addTheme, addToTheme, removeFromTheme, removeTheme } from '../../app/role/change-role.ts';
import type { OwnRole } from '../../roles/own-role.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { screens } from '../../words/words.ts';
import { BackIcon } from '../parts/icons.tsx';
import { SkillField } from './skill-field.tsx';

const words = screens.ownRoles.editor;

interface EditorPartProps {
  role: OwnRole;
  onChange(role: OwnRole): void;
}

function Theme({ role, onChange, theme }: EditorPartProps & { theme: OwnRole['core'][number] }) {
  const { theme: name, anyOf } = theme;
  return (
    <li class="theme-editor">
      <div class="text-head">
        <h3>{name}</h3>
        <button
          type="button"
          class="icon-button"
          aria-label={words.remove(name)}
          title={words.remove(name)}
          onClick={() => onChange(removeTheme(role, name))}
        >
          <BackIcon />
        </button>
      </div>
      <ul class="chips">
        {anyOf.map((skill) => (
          <li key={skill} class="chip target">
            <span class="target-pick">{skill}</span>
            <button
              type="button"
              class="target-drop"
              aria-label={words.remove(skill)}
              title={words.remove(skill)}
              onClick={() => onChange(removeFromTheme(role, name, skill))}
            >
              <BackIcon />
            </button>
          </li>
        ))}
      </ul>
      <SkillField
        label={words.addSkill(name)}
        add={(written) => addToTheme(role, name, written, shippedLexicon())}
        onAdded={onChange}
      />
    </li>
  );
}

/** The themes that make a role: a text covers one when it names any of its skills. */
export function ThemesEditor({ role, onChange }: EditorPartProps) {
  const id = useId();
  const typed = useSignal('');
  const submit = () => {
    onChange(addTheme(role, typed.value));
    typed.value = '';
  };
  return (
    <section class="block editor-block">
      <h2>{words.themes}</h2>
      <p class="quiet">{words.themesText}</p>
      <ul class="theme-editors">
        {role.core.map((theme) => (
          <Theme key={theme.theme} role={role} onChange={onChange} theme={theme} />
        ))}
      </ul>
      <div class="adder">
        <label for={id}>{words.addTheme}</label>
        <div class="adder-row">
          <input
            id={id}
            type="text"
            autocomplete="off"
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              submit();
            }}
          />
          <button
            type="button"
            class="secondary"
            aria-label={`${words.add}: ${words.addTheme}`}
            onClick={submit}
          >
            {words.add}
          </button>
        </div>
      </div>
    </section>
  );
}
