import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { postingStates, type SavedPosting } from '../../app/postings/saved-posting.ts';
import { inList, type ListWish, listSorts } from '../../app/postings/saved-search.ts';
import { postingWords } from '../../words/words.ts';
import { SavedRow } from './saved-row.tsx';

const words = postingWords;
/** Rows that are shown at once: thousands would make the page slow. */
const pageSize = 30;

interface SavedListProps {
  postings: readonly SavedPosting[];
  total: number;
  picked: ReadonlySet<string>;
  onPick(id: string): void;
  onOpen(id: string): void;
}

/** The saved postings, searched, filtered and sorted. */
export function SavedList({ postings, total, picked, onPick, onOpen }: SavedListProps) {
  const searchId = useId();
  const sortId = useId();
  const filterId = useId();
  const wish = useSignal<ListWish>({ words: '', state: null, sort: 'newest' });
  const shownRows = useSignal(pageSize);
  const change = (changed: Partial<ListWish>) => {
    wish.value = { ...wish.value, ...changed };
    shownRows.value = pageSize;
  };
  const found = inList(postings, wish.value);
  const isWhole = wish.value.words === '' && wish.value.state === null;
  return (
    <>
      <div class="saved-wish">
        <label class="hidden" for={searchId}>
          {words.list.search}
        </label>
        <input
          id={searchId}
          type="search"
          placeholder={words.list.search}
          value={wish.value.words}
          onInput={(event) => change({ words: event.currentTarget.value })}
        />
        <label for={filterId}>{words.list.filter}</label>
        <select
          id={filterId}
          value={wish.value.state ?? ''}
          onChange={(event) => {
            const state = postingStates.find((one) => one === event.currentTarget.value);
            change({ state: state ?? null });
          }}
        >
          <option value="">{words.list.all}</option>
          {postingStates.map((state) => (
            <option key={state} value={state}>
              {words.states[state]}
            </option>
          ))}
        </select>
        <label for={sortId}>{words.list.sort}</label>
        <select
          id={sortId}
          value={wish.value.sort}
          onChange={(event) => {
            const sort = listSorts.find((one) => one === event.currentTarget.value);
            if (sort !== undefined) change({ sort });
          }}
        >
          {listSorts.map((sort) => (
            <option key={sort} value={sort}>
              {words.list.sorts[sort]}
            </option>
          ))}
        </select>
      </div>
      <p class="quiet" role="status">
        {words.list.count(isWhole ? total : found.length, total)}
      </p>
      {found.length === 0 ? <p>{words.list.noMatch}</p> : null}
      <ul class="saved-rows">
        {found.slice(0, shownRows.value).map((posting) => (
          <SavedRow
            key={posting.id}
            posting={posting}
            isPicked={picked.has(posting.id)}
            onPick={() => onPick(posting.id)}
            onOpen={() => onOpen(posting.id)}
          />
        ))}
      </ul>
      {found.length > shownRows.value ? (
        <button
          type="button"
          class="link"
          onClick={() => {
            shownRows.value += pageSize;
          }}
        >
          {words.list.more(Math.min(pageSize, found.length - shownRows.value))}
        </button>
      ) : null}
    </>
  );
}
