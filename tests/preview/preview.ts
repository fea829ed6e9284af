import '../../src/ui/app.css';
import './preview.css';
import type { TabState } from '../../src/app/client.ts';
import { core } from '../../src/app/core.ts';
import { loadGuide } from '../../src/roles/library.ts';
import { copyOfGuide, emptyRole } from '../../src/roles/own-role.ts';
import { createFakeClient } from '../../src/ui/fake-client.ts';
import { mount } from '../../src/ui/mount.tsx';
import { reviewWords } from '../../src/ui/review-words.ts';
import { posting } from './postings.ts';
import { fullSnapshot, readings } from './profiles.ts';

/**
 * Every state of the screen without a browser extension: `npx vite tests/preview`, then
 * `/?state=own&stored=picked&surface=panel`. Without a state, the page lists them.
 */
const tabs: Record<string, TabState> = {
  loading: { kind: 'loading' },
  noAccess: { kind: 'no access' },
  closedPage: { kind: 'closed page' },
  notPosting: { kind: 'posting', reading: { kind: 'none', reason: 'not a posting' } },
  posting: { kind: 'posting', reading: posting },
  ...Object.fromEntries(
    Object.entries(readings).map(([name, reading]) => [name, { kind: 'page', reading }]),
  ),
};

const time = Date.UTC(2026, 0, 5);
const envelope = (data: unknown, version = 1) => ({ version, by: 'preview', data });
const lastProfile = envelope({
  vanity: 'mirela-okafor',
  readAt: time - 3 * 86_400_000,
  snapshot: fullSnapshot,
});

const pickedSettings = {
  role: 'backend-developer',
  targets: ['backend-developer', 'data-engineer', 'site-reliability-engineer'],
  level: 'auto',
};

/** What the storage holds in the states that need something there. */
const stored: Record<string, Record<string, unknown>> = {
  picked: { settings: envelope(pickedSettings, 2) },
  own: {
    settings: envelope({ ...pickedSettings, role: 'own-payments', targets: ['own-payments'] }, 2),
    roles: envelope([
      copyOfGuide(await loadGuide('backend-developer'), 'own-payments', 'Payments Engineer'),
      emptyRole('own-empty', 'Something new'),
    ]),
  },
  empty: {
    settings: envelope({ ...pickedSettings, role: 'own-empty' }, 2),
    roles: envelope([emptyRole('own-empty', 'Something new')]),
  },
  garbage: { settings: 'not ours' },
  newer: { settings: envelope({ tomorrow: true }, 9) },
};

const query = new URLSearchParams(location.search);
const state = query.get('state');
const root = document.querySelector('#app');
if (root === null) throw new Error('The page has no place for Byline.');

if (state === null) {
  for (const name of Object.keys(tabs)) {
    const link = document.createElement('a');
    link.href = `?state=${name}`;
    link.textContent = name;
    root.append(link, ' ');
  }
} else {
  const client = createFakeClient({
    surface: query.get('surface') === 'panel' ? 'panel' : 'popup',
    time,
    stored: {
      ...(query.has('last') ? { profile: lastProfile } : {}),
      ...stored[query.get('stored') ?? ''],
    },
  });
  mount(root, client, core, reviewWords);
  const shown = tabs[state] ?? { kind: 'loading' };
  // The store listens once it has read its storage.
  setTimeout(() => client.tell({ kind: 'tab', state: shown }), 100);
}
