import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';

/** As many roles as are offered at once. */
const mostSuggested = 3;

/** Asks for the role first, offering those that the profile itself speaks of. */
export function PickScreen() {
  const { store } = usePage();
  const suggested = store.fromProfile.value.slice(0, mostSuggested);
  return (
    <section class="state">
      <h2>{screens.role.pick}</h2>
      <p>{screens.role.pickText}</p>
      {suggested.length === 0 ? null : (
        <>
          <p>{screens.role.pickSuggested}</p>
          <div class="row row-center">
            {suggested.map(({ id, title }) => (
              <button key={id} type="button" class="primary" onClick={() => store.pickRole(id)}>
                {title}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
