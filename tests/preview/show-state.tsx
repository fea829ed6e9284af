import { effect } from '@preact/signals';
import { render } from 'preact';
import { core } from '../../src/app/core.ts';
import type { ModelState } from '../../src/app/model/model-port.ts';
import { createStore, type Store } from '../../src/app/store.ts';
import { App } from '../../src/ui/app.tsx';
import { PageContext } from '../../src/ui/context.ts';
import { createFakeClient } from '../../src/ui/fake-client.ts';
import { reviewWords } from '../../src/ui/review-words.ts';
import {
  createScreenState,
  type Screen,
  type ScreenState,
  type Tab,
  type Work,
} from '../../src/ui/screen-state.ts';
import { lastProfile, modelIsOn, stored, tabs, time } from './contents.ts';
import { fakeModel } from './model.ts';
import { savedPostings } from './postings.ts';

const models: Record<string, ModelState> = { ready: 'ready', download: 'to download' };
const screensByName: Record<string, Screen> = {
  more: { kind: 'more' },
  guide: { kind: 'guide' },
  'ways-in': { kind: 'ways in' },
  postings: { kind: 'postings' },
};
const tabNames: readonly Tab[] = ['headline', 'about', 'profile', 'role'];
const workNames: readonly Work[] = ['check', 'ideas', 'mend', 'build'];

/** Shows Byline in the state that a query names. When all of it is there, the root says "ready". */
export async function showState(root: Element, query: URLSearchParams): Promise<void> {
  const client = createFakeClient({
    surface: query.get('surface') === 'panel' ? 'panel' : 'popup',
    time,
    stored: {
      ...(query.has('last') ? { profile: lastProfile } : {}),
      ...(query.has('model') ? { model: modelIsOn } : {}),
      ...(await stored[query.get('stored') ?? '']?.()),
    },
  });
  const model = models[query.get('model') ?? ''];
  if (model !== undefined) client.model = fakeModel(model);
  for (const { posting, content } of savedPostings(Number(query.get('saved') ?? 0), time))
    await client.postings.save(posting, content);

  const store = createStore(client, core);
  const screen = createScreenState();
  render(
    <PageContext.Provider value={{ store, screen, words: reviewWords }}>
      <App />
    </PageContext.Provider>,
    root,
  );
  await until(() => store.ready.value);
  client.tell({ kind: 'tab', state: tabs[query.get('state') ?? ''] ?? { kind: 'loading' } });
  await turnTo(query, store, screen);
  for (const name of query.getAll('click')) await click(root, name);
  await settled();
  document.documentElement.dataset.state = 'ready';
}

async function turnTo(query: URLSearchParams, store: Store, screen: ScreenState): Promise<void> {
  const section = tabNames.find((one) => one === query.get('section')) ?? 'headline';
  const work = workNames.find((one) => one === query.get('work')) ?? 'check';
  const shown = query.get('shown') ?? '';
  if (store.role.value !== null) await until(() => store.guide.value !== null);
  screen.section.value = section;
  if (section === 'headline' || section === 'about')
    screen.work.value = { ...screen.work.value, [section]: work };
  const role = query.get('role');
  screen.shown.value =
    shown === 'edit-role' && role !== null
      ? { kind: 'edit role', id: role }
      : (screensByName[shown] ?? { kind: 'main' });
  if (work !== 'check') store.wantIdeas();
  if (work !== 'check' || (section === 'profile' && store.review.value !== null))
    await until(() => store.ideas.value !== null);
  if (store.openPosting.value !== null) await until(() => store.posting.value !== null);
  if (shown === 'postings') await until(() => store.saved.value !== null);
}

/** Waits until what signals say is so. */
function until(isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    let stop = () => {};
    stop = effect(() => {
      if (!isSo()) return;
      // An effect runs for the first time before there is anything to stop it by.
      queueMicrotask(() => {
        stop();
        resolve();
      });
    });
  });
}

/** Two frames, after which the screen shows what the signals say. */
function settled(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

const clickable = 'button, a[href], summary, [role="tab"], input[type="checkbox"]';

/** Clicks what is called so, or begins so, once it is there. */
async function click(root: Element, name: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    await settled();
    const found = [...root.querySelectorAll<HTMLElement>(clickable)].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().startsWith(name),
    );
    if (found === undefined) continue;
    found.click();
    await settled();
    return;
  }
  throw new Error(`Nothing to click is called “${name}”.`);
}
