import type { TabState } from '../../src/app/client.ts';
import { loadGuide } from '../../src/roles/library.ts';
import { copyOfGuide, emptyRole } from '../../src/roles/own-role.ts';
import { foreignPosting, longPosting, posting } from './postings.ts';
import { fullSnapshot, readings } from './profiles.ts';

/** What the tab can hold, by name. */
export const tabs: Record<string, TabState> = {
  loading: { kind: 'loading' },
  noAccess: { kind: 'no access' },
  closedPage: { kind: 'closed page' },
  refused: { kind: 'refused' },
  notPosting: { kind: 'posting', reading: { kind: 'none', reason: 'not a posting' } },
  severalPostings: { kind: 'posting', reading: { kind: 'none', reason: 'several' } },
  posting: { kind: 'posting', reading: posting },
  foreignPosting: { kind: 'posting', reading: foreignPosting },
  longPosting: { kind: 'posting', reading: longPosting },
  ...Object.fromEntries(
    Object.entries(readings).map(([name, reading]) => [name, { kind: 'page', reading }]),
  ),
};

/** When it is in the preview, in milliseconds since 1970. */
export const time = Date.UTC(2026, 0, 5);

const envelope = (data: unknown, version = 1) => ({ version, by: 'preview', data });

export const lastProfile = envelope({
  vanity: 'mirela-okafor',
  readAt: time - 3 * 86_400_000,
  snapshot: fullSnapshot,
});
export const modelIsOn = envelope(true);

const pickedSettings = {
  role: 'backend-developer',
  targets: ['backend-developer', 'data-engineer', 'site-reliability-engineer'],
  level: 'auto',
};

/** What the storage holds, by name. */
export const stored: Record<string, () => Promise<Record<string, unknown>>> = {
  picked: async () => ({ settings: envelope(pickedSettings, 2) }),
  own: async () => ({
    settings: envelope({ ...pickedSettings, role: 'own-payments', targets: ['own-payments'] }, 2),
    roles: envelope([
      copyOfGuide(await loadGuide('backend-developer'), 'own-payments', 'Payments Engineer'),
      emptyRole('own-empty', 'Something new'),
    ]),
  }),
  empty: async () => ({
    settings: envelope({ ...pickedSettings, role: 'own-empty' }, 2),
    roles: envelope([emptyRole('own-empty', 'Something new')]),
  }),
  garbage: async () => ({ settings: 'not ours' }),
  newer: async () => ({ settings: envelope({ tomorrow: true }, 9) }),
};
