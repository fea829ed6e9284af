import type { KnownProfile, Section } from '../../profile/profile.ts';
import { type Token, tokenize } from '../../skills/tokens.ts';

/** Sections that can say a posting's term, the most visible first. */
export const sayingSections = [
  'headline',
  'about',
  'skills',
  'experience',
  'certifications',
  'education',
  'featured',
  'languages',
] as const satisfies readonly Section[];

/** The sections in which most skills stand: what none of them says, the profile seldom says. */
export const telling = [
  'headline',
  'about',
  'skills',
  'experience',
] as const satisfies readonly Section[];

/** A text of a profile, and where it stands. */
export interface ProfileText {
  section: Section;
  entry: number | null;
  text: string;
  tokens: readonly Token[];
}

/** A list of which only the first entries were read is not read. */
export function isRead(section: Section, known: KnownProfile): boolean {
  if (section === 'skills' && (known.skillsTotal ?? 0) > (known.skills?.length ?? 0)) return false;
  return known[section] !== undefined;
}

/** Every text of a profile that can name something, the most visible section first. */
export function textsOf(known: KnownProfile): ProfileText[] {
  const texts: ProfileText[] = [];
  const add = (section: ProfileText['section'], entry: number | null, text: string | undefined) => {
    if (text) texts.push({ section, entry, text, tokens: tokenize(text) });
  };
  const addAll = <Item>(
    section: ProfileText['section'],
    items: readonly Item[] | undefined,
    partsOf: (item: Item) => string[],
  ) => {
    for (const [entry, item] of (items ?? []).entries())
      for (const text of partsOf(item)) add(section, entry, text);
  };
  // Letters behind a name: "Ana Whitlock, CPA".
  for (const letters of (known.name ?? '').split(',').slice(1)) add('name', null, letters.trim());
  add('headline', null, known.headline);
  add('about', null, known.about);
  addAll('skills', known.skills, ({ name }) => [name]);
  addAll('experience', known.experience, ({ title, description }) => [title, description]);
  addAll('certifications', known.certifications, ({ name }) => [name]);
  addAll('education', known.education, ({ degree, field }) => [degree, field]);
  addAll('featured', known.featured, ({ title }) => [title]);
  addAll('languages', known.languages, (name) => [name]);
  return texts;
}
