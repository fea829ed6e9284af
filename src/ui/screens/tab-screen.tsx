import type { Client, TabState } from '../../app/client.ts';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { daysBetween } from '../points.ts';
import { PastePosting } from '../postings/paste-posting.tsx';
import { BringLink } from '../ways-in/bring-link.tsx';

type StateId = Exclude<keyof typeof screens.states, 'retry' | 'always' | 'last' | 'lastNote'>;

/** Which of the sentences fits what is known of the tab. */
export function stateOf(state: TabState, surface: Client['surface']): StateId {
  // A popup was opened by a click on this very tab: what stays closed to it is a page of the browser.
  if (state.kind === 'no access' && surface === 'popup') return 'closed page';
  if (state.kind === 'posting') {
    // A posting that was found has a screen of its own.
    if (state.reading.kind === 'posting') return 'loading';
    const { reason } = state.reading;
    return reason === 'loading' || reason === 'stale' ? 'job unread' : reason;
  }
  if (state.kind !== 'page') return state.kind;
  const { reading } = state;
  switch (reading.kind) {
    case 'unsure':
      return reading.reason;
    case 'other-profile':
    case 'job':
    case 'other':
      return reading.kind;
    case 'edit-headline':
    case 'edit-about':
      return reading.field.state === 'not loaded' ? 'loading' : 'edit unreadable';
    default:
      return 'loading';
  }
}

/** What to say, and what to do, where the tab holds no profile to work on. */
export function TabScreen({ state }: { state: TabState }) {
  const { store, screen } = usePage();
  const id = stateOf(state, store.surface);
  const isWaiting = id === 'loading' || id === 'stale' || id === 'job';
  const takesPosting = id === 'not a posting' || id === 'several' || id === 'job unread';
  const last = store.lastProfile.value;
  const guide = store.guide.value;
  return (
    <section class="state" aria-busy={isWaiting}>
      <div class={`state-sign ${isWaiting ? 'is-waiting' : ''}`} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <div role="status">
        <h2>{screens.states[id].title}</h2>
        <p>{screens.states[id].text}</p>
      </div>
      <div class="row row-center">
        {last === null ? null : (
          <button type="button" class="primary" onClick={() => store.workOnLast()}>
            {screens.states.last(daysBetween(last.readAt, store.now()))}
          </button>
        )}
        {id === 'no access' && !store.alwaysOn.value ? (
          <button type="button" class="secondary" onClick={() => void store.setAlwaysOn(true)}>
            {screens.states.always}
          </button>
        ) : null}
        {isWaiting ? null : (
          <button type="button" class="secondary" onClick={() => store.retry()}>
            {screens.states.retry}
          </button>
        )}
        {isWaiting || guide === null ? null : (
          <button
            type="button"
            class="link"
            onClick={() => {
              screen.shown.value = { kind: 'guide' };
            }}
          >
            {screens.guide.open(guide.titles.name)}
          </button>
        )}
      </div>
      {isWaiting ? null : <BringLink />}
      {takesPosting ? <PastePosting onTaken={() => {}} /> : null}
    </section>
  );
}
