import type { SavedPosting } from '../../app/postings/saved-posting.ts';
import { postingWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { bandOf, daysBetween } from '../points.ts';

const words = postingWords;

interface SavedRowProps {
  posting: SavedPosting;
  isPicked: boolean;
  onPick(): void;
  onOpen(): void;
}

/** One saved posting in the list: what it is, where the user stands, how far it is covered. */
export function SavedRow({ posting, isPicked, onPick, onOpen }: SavedRowProps) {
  const { store } = usePage();
  const { title, company, state, share, firstShare, savedAt, note } = posting;
  const name = title || words.untitled;
  const hasRisen = share !== null && firstShare !== null && share !== firstShare;
  return (
    <li class="saved-row">
      <input
        type="checkbox"
        checked={isPicked}
        aria-label={words.list.pick(name)}
        onChange={onPick}
      />
      <button type="button" class="saved-open" onClick={onOpen}>
        <span class="saved-title">{name}</span>
        <span class="quiet">
          {[company, words.states[state], words.list.savedAt(daysBetween(savedAt, store.now()))]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {note === '' ? null : <span class="quiet saved-note">{note}</span>}
      </button>
      <span class={`saved-share ${share === null ? '' : `band-${bandOf(share)}`}`}>
        {share === null ? words.list.unknown : null}
        {share !== null && hasRisen ? words.list.rose(firstShare, share) : null}
        {share !== null && !hasRisen ? words.list.share(share) : null}
      </span>
    </li>
  );
}
