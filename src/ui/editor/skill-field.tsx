import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type AddedSkill, offeredSkills } from '../../app/role/change-role.ts';
import type { OwnRole } from '../../roles/own-role.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { screens } from '../../words/words.ts';

const words = screens.ownRoles.editor;

interface SkillFieldProps {
  label: string;
  /** Tries to add what is typed. */
  add(written: string): AddedSkill;
  onAdded(role: OwnRole): void;
}

function refusal(outcome: AddedSkill): string {
  if (outcome.kind === 'unknown') return words.unknown(outcome.word);
  if (outcome.kind === 'there') return words.alreadyThere(outcome.skill);
  return outcome.kind === 'in theme' ? words.inTheme(outcome.skill, outcome.theme) : '';
}

/** A field that adds a skill, offering those it knows while one types. */
export function SkillField({ label, add, onAdded }: SkillFieldProps) {
  const id = useId();
  const typed = useSignal('');
  const said = useSignal('');
  const submit = () => {
    if (typed.value.trim() === '') return;
    const outcome = add(typed.value);
    said.value = refusal(outcome);
    if (outcome.kind !== 'added') return;
    typed.value = '';
    onAdded(outcome.role);
  };
  return (
    <div class="adder">
      <label for={id}>{label}</label>
      <div class="adder-row">
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          list={`${id}-list`}
          value={typed.value}
          aria-describedby={`${id}-said`}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            said.value = '';
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
          aria-label={`${words.add}: ${label}`}
          onClick={submit}
        >
          {words.add}
        </button>
      </div>
      <datalist id={`${id}-list`}>
        {offeredSkills(typed.value, shippedLexicon()).map((skill) => (
          <option key={skill} value={skill} />
        ))}
      </datalist>
      <p class="said" role="status" id={`${id}-said`}>
        {said.value}
      </p>
    </div>
  );
}
