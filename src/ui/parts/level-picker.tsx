import { useId } from 'preact/hooks';
import { seniorities, senioritySchema } from '../../roles/guide.ts';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';

/** The level the user aims for: what the profile tells, or one they pick. */
export function LevelPicker() {
  const { store, words } = usePage();
  const id = useId();
  const { seniority, because } = store.level.value;
  const isAuto = store.settings.value.level === 'auto';
  return (
    <div class="setting">
      <label for={id}>{screens.role.level}</label>
      <select
        id={id}
        value={store.settings.value.level}
        onChange={(event) => {
          const level = senioritySchema.safeParse(event.currentTarget.value);
          store.pickLevel(level.success ? level.data : 'auto');
        }}
      >
        <option value="auto">
          {isAuto && seniority !== null
            ? screens.role.auto(screens.role.levels[seniority])
            : screens.role.autoLevel}
        </option>
        {seniorities.map((level) => (
          <option key={level} value={level}>
            {screens.role.levels[level]}
          </option>
        ))}
      </select>
      {isAuto ? (
        <p class="quiet">{because === null ? screens.role.autoNone : words.say(because)}</p>
      ) : null}
    </div>
  );
}
