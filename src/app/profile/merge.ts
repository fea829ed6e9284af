import type { ListField, ProfileSnapshot, TextField } from '../../profile/snapshot.ts';
import { listSections, textSections } from '../../profile/snapshot.ts';
import type { Origin } from '../storage/profile-record.ts';

type Field = TextField | ListField<unknown>;

function isKnown(field: Field): boolean {
  return field.state === 'found' || field.state === 'empty';
}

/** True where a list shows only the first of its items, or may. */
function isCutShort(field: Field, onDetailsPage: boolean): boolean {
  if (!('items' in field) || field.state !== 'found') return false;
  if (field.total !== undefined) return field.total > field.items.length;
  return onDetailsPage;
}

function keepsOld(older: Field, newer: Field, onDetailsPage: boolean): boolean {
  if (!isKnown(older)) return false;
  if (!isKnown(newer)) return true;
  // A PDF and a paste lose line breaks: the same words say nothing new.
  if (wordsOf(older) === wordsOf(newer)) return true;
  if (lacksDetails(older, newer)) return true;
  return (
    'items' in older &&
    'items' in newer &&
    older.items.length > newer.items.length &&
    isCutShort(newer, onDetailsPage)
  );
}

const wordsOf = (field: Field): string =>
  JSON.stringify('items' in field ? field.items : field.text).replace(/(?:\\n|\s)+/g, ' ');

/** Does the newer reading name the same items, with less about each? A PDF names certificates alone. */
function lacksDetails(older: Field, newer: Field): boolean {
  if (!('items' in older) || !('items' in newer)) return false;
  const known = older.items.map(detailsOf);
  const told = newer.items.map(detailsOf);
  const isSame = (one: string[], other: string[]) => one[0] === other[0];
  return (
    told.length <= known.length &&
    told.length > 0 &&
    told.every((one) =>
      known.some((other) => isSame(one, other) && one.every((word) => other.includes(word))),
    ) &&
    known.every((other) => told.some((one) => isSame(one, other)))
  );
}

/** What an item tells, its name first. */
function detailsOf(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return [String(item)];
  return Object.values(item).flatMap((value) =>
    value === null || value === '' ? [] : [String(value)],
  );
}

/**
 * Two readings of the same profile as one: field by field the newer one, except that what was not
 * loaded or not readable now does not take away what was read before, and that a list cut short
 * does not take away a longer one.
 *
 * @param onDetailsPage Whether the newer reading is of a page that shows a list as the user scrolls.
 */
export function mergeSnapshots(
  older: ProfileSnapshot,
  newer: ProfileSnapshot,
  onDetailsPage: boolean,
): ProfileSnapshot {
  const merged: Record<string, Field> = {};
  for (const section of [...textSections, ...listSections]) {
    merged[section] = keepsOld(older[section], newer[section], onDetailsPage)
      ? older[section]
      : newer[section];
  }
  return merged as unknown as ProfileSnapshot;
}

/**
 * Where and when each known section was read: what the newer reading gave is from now, what was
 * kept is from when it came.
 */
export function originsOf(
  older: Readonly<Record<string, Origin>>,
  merged: ProfileSnapshot,
  newer: ProfileSnapshot,
  now: Origin,
): Record<string, Origin> {
  const origins: Record<string, Origin> = {};
  for (const section of [...textSections, ...listSections]) {
    if (!isKnown(merged[section])) continue;
    const origin = merged[section] === newer[section] ? now : older[section];
    if (origin !== undefined) origins[section] = origin;
  }
  return origins;
}
