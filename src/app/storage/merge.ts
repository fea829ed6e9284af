import type { ListField, ProfileSnapshot, TextField } from '../../profile/snapshot.ts';
import { listSections, textSections } from '../../profile/snapshot.ts';

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
  return (
    'items' in older &&
    'items' in newer &&
    older.items.length > newer.items.length &&
    isCutShort(newer, onDetailsPage)
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
