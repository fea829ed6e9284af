import type { KnownProfile, Section } from '../../profile/profile.ts';
import { canonicalSkill, type Lexicon } from '../../skills/lexicon.ts';
import { findSkills } from '../../skills/match.ts';

/** The skills that a profile names, by canonical name, each with the sections that name it. */
export type NamedSkills = ReadonlyMap<string, ReadonlySet<Section>>;

/** Where a skill is seen by whoever looks at a profile or searches for one. */
const shownSections: readonly Section[] = ['headline', 'about', 'skills'];

/** Is a skill where it is seen, only further down (a position, a certificate), or nowhere? */
export function placeOf(skill: string, named: NamedSkills): 'shown' | 'elsewhere' | 'lacking' {
  const sections = named.get(skill);
  if (sections === undefined) return 'lacking';
  return shownSections.some((section) => sections.has(section)) ? 'shown' : 'elsewhere';
}

/** Every skill that a profile names, with those whose name theirs carries. */
export function namedSkills(known: KnownProfile, lexicon: Lexicon): NamedSkills {
  const named = new Map<string, Set<Section>>();
  const add = (skill: string, section: Section) => {
    for (const name of [skill, ...(lexicon.entries.get(skill)?.includes ?? [])])
      named.set(name, (named.get(name) ?? new Set()).add(section));
  };
  const read = (text: string, section: Section) => {
    // Misspelt, it is not found by whoever searches for it.
    for (const { skill, misspelt } of findSkills(text, lexicon))
      if (misspelt === undefined) add(skill, section);
  };
  read(known.headline ?? '', 'headline');
  read(known.about ?? '', 'about');
  for (const { name } of known.skills ?? []) {
    const skill = canonicalSkill(name, lexicon);
    if (skill === null) read(name, 'skills');
    else add(skill, 'skills');
  }
  for (const { title, description } of known.experience ?? [])
    read(`${title}\n${description}`, 'experience');
  for (const { name } of known.certifications ?? []) read(name, 'certifications');
  for (const { degree, field } of known.education ?? []) read(`${degree}\n${field}`, 'education');
  for (const { title } of known.featured ?? []) read(title, 'featured');
  return named;
}
