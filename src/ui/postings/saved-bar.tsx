import { useId } from 'preact/hooks';
import type { PostingView } from '../../app/postings/posting-store.ts';
import { postingStates } from '../../app/postings/saved-posting.ts';
import { postingWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { Notice } from '../parts/notice.tsx';

const words = postingWords;

/** Saves a posting, and says where the user stands with a saved one. */
export function SavedBar({ view }: { view: PostingView }) {
  const { store } = usePage();
  const stateId = useId();
  const noteId = useId();
  const { saved } = view;
  return (
    <section class="block saved-bar" aria-label={words.saved}>
      {store.postingTrouble.value ? (
        <Notice tone="warning">
          <p role="alert">{words.trouble}</p>
        </Notice>
      ) : null}
      {saved === null ? (
        <button type="button" class="primary" onClick={() => void store.savePosting()}>
          {words.save}
        </button>
      ) : (
        <>
          <div class="row">
            <label for={stateId}>{words.state}</label>
            <select
              id={stateId}
              value={saved.state}
              onChange={(event) => {
                const state = postingStates.find((one) => one === event.currentTarget.value);
                if (state !== undefined) void store.changePosting(saved.id, { state });
              }}
            >
              {postingStates.map((state) => (
                <option key={state} value={state}>
                  {words.states[state]}
                </option>
              ))}
            </select>
            <AskFirst
              label={words.remove}
              question={words.removeSure(saved.title || words.untitled)}
              yes={words.removeYes}
              no={words.removeNo}
              onYes={() => void store.removePosting(saved.id)}
            />
          </div>
          <label for={noteId}>{words.note}</label>
          <textarea
            id={noteId}
            rows={2}
            dir="auto"
            value={saved.note}
            onChange={(event) =>
              void store.changePosting(saved.id, { note: event.currentTarget.value })
            }
          />
        </>
      )}
    </section>
  );
}
