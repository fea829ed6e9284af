import type { ProfileSnapshot } from '../profile/snapshot.ts';
import { listSections, textSections } from '../profile/snapshot.ts';
import type { wayInWords } from '../words/en/ways-in.ts';
import { listField, textField } from './linkedin/fields.ts';

type Words = typeof wayInWords;
type KeysOf<Group extends keyof Words> = Group extends string
  ? `${Group}.${keyof Words[Group] & string}`
  : never;

/** Why a source was refused, as a message key. */
export type RefusalKey = KeysOf<'export' | 'pdf' | 'paste'>;
/** What there is to know about a source that was read, as a message key. */
export type NoteKey = KeysOf<'brought'>;

/**
 * A profile brought without LinkedIn's page: by its data export, its PDF or a paste. Plain data,
 * safe to store. A section that the source does not hold is `not loaded`; one that it holds, but
 * that could not be told for certain, is `unreadable`: none is ever read halfway.
 */
export type Brought =
  | {
      kind: 'profile';
      /** The last part of the profile's address, where the source tells it. */
      vanity: string | null;
      profile: ProfileSnapshot;
      /** Skills that the source names without saying that there are no others. */
      topSkills: string[];
      notes: NoteKey[];
    }
  | { kind: 'refused'; reason: RefusalKey };

export function refused(reason: RefusalKey): Brought {
  return { kind: 'refused', reason };
}

/** A snapshot of which no section is known yet. */
export function unknownProfile(): ProfileSnapshot {
  return Object.fromEntries([
    ...textSections.map((section) => [section, textField('not loaded')]),
    ...listSections.map((section) => [section, listField('not loaded')]),
  ]);
}
