import { useSignal } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import type { JobCore } from '../../app/postings/job-core.ts';
import type { SavedDemands } from '../../jobs/market/asked-terms.ts';
import { postingWords } from '../../words/words.ts';
import { usePage } from '../context.ts';

const words = postingWords.shared;
/** Terms that are shown: what is asked for once in a hundred postings is no pattern. */
const mostShown = 40;

interface SharedTermsProps {
  jobs: JobCore;
  demands: readonly SavedDemands[];
}

/** What several postings have in common, and the role that can be made of it. */
export function SharedTerms({ jobs, demands }: SharedTermsProps) {
  const { store } = usePage();
  const id = useId();
  const name = useSignal(demands[0]?.title ?? '');
  const made = useSignal<string | null>(null);
  const profile = store.lastKnown.value;
  const terms = useMemo(
    () => jobs.shared(demands, profile ?? {}).slice(0, mostShown),
    [jobs, demands, profile],
  );
  return (
    <section class="block" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p class="quiet">{words.text(demands.length)}</p>
      {terms.length === 0 ? <p>{words.none}</p> : null}
      <ul class="shared">
        {terms.map((term) => (
          <li key={term.name} class={`shared-term term-${term.status}`}>
            <span class="shared-name">{term.name}</span>
            <span class="quiet">{words.asked(term.postings.length, demands.length)}</span>
            {profile === null ? null : (
              <span class={`tag tag-${term.status}`}>{words.status[term.status]}</span>
            )}
          </li>
        ))}
      </ul>
      {terms.length === 0 ? null : (
        <form
          class="adder"
          onSubmit={(event) => {
            event.preventDefault();
            const title = name.value.trim();
            if (title === '') return;
            store.addMade(title, (free) => jobs.roleOf(title, demands, free));
            made.value = title;
          }}
        >
          <label for={id}>{words.name}</label>
          <input
            id={id}
            type="text"
            value={name.value}
            onInput={(event) => {
              name.value = event.currentTarget.value;
            }}
          />
          <button type="submit" class="primary" disabled={name.value.trim() === ''}>
            {words.make}
          </button>
          <p class="copied" role="status">
            {made.value === null ? null : words.made(made.value)}
          </p>
        </form>
      )}
    </section>
  );
}
