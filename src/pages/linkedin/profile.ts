import type { ListSection, TextSection } from '../../profile/profile.ts';
import {
  type ListField,
  listSections,
  type ProfileSnapshot,
  type TextField,
  textSections,
} from '../../profile/snapshot.ts';
import { readAbout } from './about.ts';
import type { ProfilePage } from './cards.ts';
import { listField, textField } from './fields.ts';
import { readDetails, readList } from './lists.ts';
import { readTopcard } from './topcard.ts';

/** A section that throws is our bug and spoils no other. */
function safely<Field>(read: () => Field, spoilt: Field): Field {
  try {
    return read();
  } catch {
    return spoilt;
  }
}

/** A snapshot made section by section; the names of sections stand in one place only. */
function snapshotOf(
  text: (section: TextSection) => TextField,
  list: (section: ListSection) => ListField<unknown>,
): ProfileSnapshot {
  return Object.fromEntries([
    ...textSections.map((section) => [
      section,
      safely(() => text(section), textField('unreadable')),
    ]),
    ...listSections.map((section) => [
      section,
      safely(() => list(section), listField('unreadable')),
    ]),
  ]);
}

/** Everything a profile page shows of its owner. */
export function readProfile(page: ProfilePage): ProfileSnapshot {
  return snapshotOf(
    (section) => (section === 'about' ? readAbout(page) : readTopcard(page, section)),
    (section) => readList(page, section),
  );
}

/** The one section that a details page shows; of the others it tells nothing. */
export function readDetailsPage(page: ProfilePage, section: ListSection | null): ProfileSnapshot {
  return snapshotOf(
    () => textField('not loaded'),
    (each) => (each === section ? readDetails(page, each) : listField('not loaded')),
  );
}
