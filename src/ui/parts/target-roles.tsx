import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { BackIcon } from './icons.tsx';

/** The roles the user aims for: a click scores for another one, a click takes one away. */
export function TargetRoles() {
  const { store } = usePage();
  const targets = store.targets.value;
  if (targets.length === 0) return null;
  return (
    <fieldset class="targets">
      <legend>{screens.role.targets}</legend>
      <ul class="chips">
        {targets.map(({ id, title }) => {
          const isPicked = id === store.role.value?.id;
          return (
            <li key={id} class={`chip target ${isPicked ? 'target-picked' : ''}`}>
              <button
                type="button"
                class="target-pick"
                aria-pressed={isPicked}
                onClick={() => store.pickRole(id)}
              >
                {title}
              </button>
              <button
                type="button"
                class="target-drop"
                aria-label={screens.role.drop(title)}
                title={screens.role.drop(title)}
                onClick={() => store.dropRole(id)}
              >
                <BackIcon />
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
