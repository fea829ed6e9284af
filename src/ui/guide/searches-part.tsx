import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type SearchFit, searchFit } from '../../app/role/search-fit.ts';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { StatusIcon } from '../parts/icons.tsx';
import type { GuideView } from './guide-view.ts';

const words = screens.search;

/** More terms than these are counted, not named. */
const mostTerms = 8;

function termList(terms: readonly string[]): string {
  const named = terms
    .slice(0, mostTerms)
    .map((term) => `“${term}”`)
    .join(', ');
  return terms.length > mostTerms ? named + words.more(terms.length - mostTerms) : named;
}

function Result({ query, result }: { query: string; result: SearchFit }) {
  const page = usePage();
  if (result.kind === 'wrong')
    return (
      <div class="search-result">
        <StatusIcon status="partial" />
        <div>
          <p>
            <strong>{words.wrong(result.at + 1)}</strong>: {page.words.say(result.why)}
          </p>
          <p class="query" dir="ltr">
            {query.slice(0, result.at)}
            <mark class="wrong-here">
              {query.slice(result.at, result.at + 1).trim() || words.here}
            </mark>
            {query.slice(result.at + 1)}
          </p>
        </div>
      </div>
    );
  return (
    <div class="search-result">
      <StatusIcon status={result.kind === 'finds' ? 'pass' : 'fail'} />
      <div>
        <p>
          <strong>{words[result.kind]}</strong>
        </p>
        {result.kind === 'misses'
          ? result.stops.map(({ kind, terms }) => (
              <p key={`${kind} ${terms.join(' ')}`}>{words.stops[kind](termList(terms))}</p>
            ))
          : null}
      </div>
    </div>
  );
}

/** A field for a search of the user's own. */
function OwnSearch({ view }: { view: GuideView }) {
  const id = useId();
  const query = useSignal('');
  const result = query.value.trim() === '' ? null : searchFit(query.value, view.texts);
  return (
    <div class="own-search">
      <label for={id}>{words.own}</label>
      <textarea
        id={id}
        rows={2}
        dir="ltr"
        spellcheck={false}
        placeholder={words.ownExample}
        aria-describedby={`${id}-hint`}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      <p class="quiet" id={`${id}-hint`}>
        {words.ownHint}
      </p>
      <div role="status">
        {result === null ? null : <Result query={query.value} result={result} />}
      </div>
    </div>
  );
}

/** The searches recruiters run for the role, and whether they find the profile. */
export function SearchesPart({ view }: { view: GuideView }) {
  return (
    <>
      <p class="quiet">{view.hasProfile ? words.intro : words.noProfile}</p>
      <ul class="searches">
        {view.searches.map(({ name, query, result }) => (
          <li key={name}>
            <p class="pattern-head">
              <strong>{name}</strong>
              <CopyButton text={query} name={name} />
            </p>
            <p class="query" dir="ltr">
              {query}
            </p>
            {view.hasProfile ? <Result query={query} result={result} /> : null}
          </li>
        ))}
      </ul>
      {view.hasProfile ? <OwnSearch view={view} /> : null}
    </>
  );
}
