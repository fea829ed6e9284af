import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SavedDemands } from '../../jobs/market/asked-terms.ts';
import { postingWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { Notice } from '../parts/notice.tsx';
import { CompareTable } from './compare-table.tsx';
import { PastePosting } from './paste-posting.tsx';
import { SavedList } from './saved-list.tsx';
import { SharedTerms } from './shared-terms.tsx';

const words = postingWords.list;
/** As many postings as are looked at together: more columns are no table any more. */
const mostCompared = 8;

/** The saved postings: to go through, to compare, to see what they share. */
export function PostingsScreen() {
  const { store, screen } = usePage();
  const picked = useSignal<ReadonlySet<string>>(new Set());
  const together = useSignal<{ kind: 'compare' | 'shared'; demands: SavedDemands[] } | null>(null);
  useEffect(() => {
    void store.loadSaved().then(() => store.coverSaved());
  }, [store]);
  const saved = store.saved.value;
  const jobs = store.jobs.value;
  const back = () => {
    screen.shown.value = { kind: 'main' };
  };
  const look = async (kind: 'compare' | 'shared') => {
    // Without a pick, all of them are meant.
    const all = saved?.postings.map(({ id }) => id) ?? [];
    const ids = picked.value.size > 0 ? [...picked.value] : all;
    const demands = await store.demandsOf(kind === 'compare' ? ids.slice(0, mostCompared) : ids);
    together.value = { kind, demands };
  };
  const pick = (id: string) => {
    const changed = new Set(picked.value);
    if (!changed.delete(id)) changed.add(id);
    picked.value = changed;
  };
  const isEmpty = saved !== null && saved.total === 0;
  return (
    <div class="postings">
      <section class="block" aria-labelledby="postings-title">
        <h2 id="postings-title">{words.title}</h2>
        {store.postingTrouble.value ? (
          <Notice tone="warning">
            <p role="alert">{postingWords.trouble}</p>
          </Notice>
        ) : null}
        {isEmpty ? <p>{words.none}</p> : null}
        {saved === null || isEmpty ? null : (
          <>
            <div class="row">
              <button type="button" class="secondary" onClick={() => void look('compare')}>
                {words.compare}
              </button>
              <button type="button" class="secondary" onClick={() => void look('shared')}>
                {words.shared}
              </button>
              <span class="quiet">
                {picked.value.size === 0 ? words.pickHint : words.picked(picked.value.size)}
              </span>
            </div>
            {together.value !== null && jobs !== null && together.value.kind === 'compare' ? (
              <CompareTable jobs={jobs} demands={together.value.demands} />
            ) : null}
            {together.value !== null && jobs !== null && together.value.kind === 'shared' ? (
              <SharedTerms jobs={jobs} demands={together.value.demands} />
            ) : null}
            <SavedList
              postings={saved.postings}
              total={saved.total}
              picked={picked.value}
              onPick={pick}
              onOpen={(id) => void store.showSaved(id).then(back)}
            />
          </>
        )}
      </section>
      <PastePosting onTaken={back} />
    </div>
  );
}
