import type { OwnRole } from '../../roles/own-role.ts';
import { canonicalSkill, type Lexicon } from '../../skills/lexicon.ts';

/** What came of adding a skill: the changed role, or why it stays as it is. */
export type AddedSkill =
  | { kind: 'added'; role: OwnRole }
  | { kind: 'unknown'; word: string }
  | { kind: 'there'; skill: string }
  /** A theme has it already: a text that names it must not cover two. */
  | { kind: 'in theme'; skill: string; theme: string };

export type Weight = OwnRole['keywords'][number]['weight'];

/** Keywords that are added count as common ones until the user says otherwise. */
const usualWeight: Weight = 2;

/** As many skills as are offered while one types. */
const mostOffered = 8;

/** Adds a keyword by any of its written forms; unknown words cannot be found in a text. */
export function addKeyword(role: OwnRole, written: string, lexicon: Lexicon): AddedSkill {
  const skill = canonicalSkill(written.trim(), lexicon);
  if (skill === null) return { kind: 'unknown', word: written.trim() };
  if (role.keywords.some((keyword) => keyword.skill === skill)) return { kind: 'there', skill };
  const keywords = [...role.keywords, { skill, weight: usualWeight }];
  return { kind: 'added', role: { ...role, keywords } };
}

export function weighKeyword(role: OwnRole, skill: string, weight: Weight): OwnRole {
  const keywords = role.keywords.map((keyword) =>
    keyword.skill === skill ? { skill, weight } : keyword,
  );
  return { ...role, keywords };
}

export function removeKeyword(role: OwnRole, skill: string): OwnRole {
  return { ...role, keywords: role.keywords.filter((keyword) => keyword.skill !== skill) };
}

/** Adds a core theme without skills; a name that is there already adds none. */
export function addTheme(role: OwnRole, name: string): OwnRole {
  const theme = name.trim();
  if (theme === '' || role.core.some((one) => one.theme === theme)) return role;
  return { ...role, core: [...role.core, { theme, anyOf: [] }] };
}

export function removeTheme(role: OwnRole, theme: string): OwnRole {
  return { ...role, core: role.core.filter((one) => one.theme !== theme) };
}

/** Adds a skill to a theme by any of its written forms. */
export function addToTheme(
  role: OwnRole,
  theme: string,
  written: string,
  lexicon: Lexicon,
): AddedSkill {
  const skill = canonicalSkill(written.trim(), lexicon);
  if (skill === null) return { kind: 'unknown', word: written.trim() };
  const holder = role.core.find(({ anyOf }) => anyOf.includes(skill));
  if (holder !== undefined)
    return holder.theme === theme
      ? { kind: 'there', skill }
      : { kind: 'in theme', skill, theme: holder.theme };
  const core = role.core.map((one) =>
    one.theme === theme ? { theme, anyOf: [...one.anyOf, skill] } : one,
  );
  return { kind: 'added', role: { ...role, core } };
}

export function removeFromTheme(role: OwnRole, theme: string, skill: string): OwnRole {
  const core = role.core.map((one) =>
    one.theme === theme ? { theme, anyOf: one.anyOf.filter((other) => other !== skill) } : one,
  );
  return { ...role, core };
}

/** The role under another name; a blank one changes nothing. */
export function renameRole(role: OwnRole, name: string): OwnRole {
  const trimmed = name.trim();
  return trimmed === '' ? role : { ...role, titles: { ...role.titles, name: trimmed } };
}

/** The role with these other titles, one a line. */
export function retitleRole(role: OwnRole, lines: string): OwnRole {
  const aliases = [...new Set(lines.split('\n').map((line) => line.trim()))].filter(Boolean);
  return { ...role, titles: { ...role.titles, aliases } };
}

/** Skills that begin with what is typed, then those that hold it. */
export function offeredSkills(typed: string, lexicon: Lexicon): string[] {
  const start = typed.trim().toLowerCase();
  if (start === '') return [];
  const beginning: string[] = [];
  const holding: string[] = [];
  for (const name of lexicon.entries.keys()) {
    const at = name.toLowerCase().indexOf(start);
    if (at === 0) beginning.push(name);
    else if (at > 0) holding.push(name);
  }
  return [...beginning, ...holding].slice(0, mostOffered);
}
