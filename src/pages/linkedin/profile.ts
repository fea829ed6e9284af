import type { ListSection } from '../../profile/profile.ts';
import { listSections, type ProfileSnapshot, textSections } from '../../profile/snapshot.ts';
import { readAbout } from './about.ts';
import type { ProfilePage } from './cards.ts';
import { readDetails, readList } from './lists.ts';
import { shownLine } from './text.ts';
import { headlineTable, locationTable, nameTable, readTopcard } from './topcard.ts';

/** A section that throws is our bug and spoils no other. */
function safely<Field>(read: () => Field, spoilt: Field): Field {
  try {
    return read();
  } catch {
    return spoilt;
  }
}

const unreadableText = { state: 'unreadable' as const, text: '', via: null };
const unreadableList = { state: 'unreadable' as const, items: [], via: null };

/** A snapshot of which nothing is known yet. */
function blankSnapshot(): ProfileSnapshot {
  const fields: Record<string, unknown> = {};
  for (const section of textSections)
    fields[section] = { state: 'not loaded', text: '', via: null };
  for (const section of listSections)
    fields[section] = { state: 'not loaded', items: [], via: null };
  return fields as unknown as ProfileSnapshot;
}

/** Everything a profile page shows of its owner. */
export function readProfile(page: ProfilePage): ProfileSnapshot {
  const line = (text: string) => text;
  const list = <S extends ListSection>(section: S) =>
    safely(() => readList(page, section), unreadableList as ProfileSnapshot[S]);
  return {
    name: safely(() => readTopcard(page, nameTable, shownLine), unreadableText),
    headline: safely(() => readTopcard(page, headlineTable, line), unreadableText),
    location: safely(() => readTopcard(page, locationTable, line), unreadableText),
    about: safely(() => readAbout(page), unreadableText),
    experience: list('experience'),
    education: list('education'),
    skills: list('skills'),
    certifications: list('certifications'),
    featured: list('featured'),
    languages: list('languages'),
  };
}

/** The one section that a details page shows; of the others it tells nothing. */
export function readDetailsPage(page: ProfilePage, section: ListSection | null): ProfileSnapshot {
  const snapshot = blankSnapshot();
  if (section === null) return snapshot;
  return {
    ...snapshot,
    [section]: safely(() => readDetails(page, section), unreadableList),
  };
}
