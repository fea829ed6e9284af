import type { KnownProfile, ListSection, Profile, Section, TextSection } from './profile.ts';

/**
 * How the reading of one section went. The four never merge: `empty` is advice for the user,
 * `not loaded` asks them to scroll, `unreadable` is our bug.
 */
export type FieldState = 'found' | 'empty' | 'not loaded' | 'unreadable';

export interface TextField {
  state: FieldState;
  /** The text as the page shows it; '' unless found. */
  text: string;
  /** The name of the strategy that decided; null where none did. */
  via: string | null;
}

export interface ListField<Item> {
  state: FieldState;
  /** In the order of the page; [] unless found. */
  items: Item[];
  via: string | null;
  /** How many the page says there are, where it shows only the first ones. */
  total?: number;
}

/** A profile as one page showed it, each section with its state. */
export type ProfileSnapshot = { [S in TextSection]: TextField } & {
  [S in ListSection]: ListField<Profile[S][number]>;
};

export const textSections: readonly TextSection[] = ['name', 'headline', 'location', 'about'];
export const listSections: readonly ListSection[] = [
  'experience',
  'education',
  'skills',
  'certifications',
  'featured',
  'languages',
];

/** The sections of a snapshot that are known (found or empty), as plain data. */
export function knownProfile(snapshot: ProfileSnapshot): KnownProfile {
  const known: Record<string, unknown> = {};
  const isKnown = (section: Section) =>
    snapshot[section].state === 'found' || snapshot[section].state === 'empty';
  for (const section of textSections) if (isKnown(section)) known[section] = snapshot[section].text;
  for (const section of listSections)
    if (isKnown(section)) known[section] = snapshot[section].items;
  const { items, total } = snapshot.skills;
  if (total !== undefined && total > items.length) known.skillsTotal = total;
  return known as KnownProfile;
}
