import {
  type ListField,
  listSections,
  type ProfileSnapshot,
  type TextField,
  textSections,
} from '../../profile/snapshot.ts';
import type { Corrections } from '../storage/profile-record.ts';

type Field = TextField | ListField<unknown>;

/** What a section says, as far as a correction of it depends on it. */
export function sourceOf(field: Field): string {
  return JSON.stringify('items' in field ? field.items : field.text);
}

/**
 * A profile with what the user has put right. A correction stays until the source itself says
 * something else: then that is newer than what was corrected.
 */
export function correctSnapshot(
  snapshot: ProfileSnapshot,
  corrections: Corrections,
): ProfileSnapshot {
  const corrected: Record<string, Field> = { ...snapshot };
  for (const section of textSections) {
    const correction = corrections[section];
    if (correction === undefined || correction.of !== sourceOf(snapshot[section])) continue;
    const { text } = correction;
    corrected[section] = { state: text === '' ? 'empty' : 'found', text, via: 'you' };
  }
  for (const section of listSections) {
    const correction = corrections[section];
    if (correction === undefined || correction.of !== sourceOf(snapshot[section])) continue;
    const items: unknown[] = correction.items;
    corrected[section] = { state: items.length === 0 ? 'empty' : 'found', items, via: 'you' };
  }
  return corrected as unknown as ProfileSnapshot;
}
