import { aboutLimit, headlineLimit } from '../../profile/limits.ts';
import { canonicalSkill } from '../../skills/lexicon.ts';
import type { Change } from '../check.ts';
import type { TextSubject } from '../subject.ts';

/**
 * Role keywords that the user's own Skills section lists and the text does not name, most wanted
 * first. What the user has not listed is never put into a text.
 */
function listedButUnnamed(subject: TextSubject): string[] {
  const listed = new Set<string>();
  for (const { name } of subject.known.skills ?? []) {
    const skill = canonicalSkill(name, subject.lexicon);
    if (skill) listed.add(skill);
  }
  return [...subject.role.keywords.keys()].filter(
    (skill) => listed.has(skill) && !subject.skills.has(skill),
  );
}

/** Adds the user's most wanted listed skills at the end of the headline. */
export function listedKeywords(subject: TextSubject, count: number): Change[] {
  const skills = listedButUnnamed(subject).slice(0, count);
  const end = endOfWords(subject.text);
  if (skills.length === 0 || end === 0) return [];
  const replacement = ` | ${skills.join(', ')}`;
  if (end + replacement.length > headlineLimit) return [];
  return [addition(subject, end, replacement, skills)];
}

/** Where the last word ends: a separator left at the end would stand there twice. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s|•·,;–—]/.test(text[end - 1] as string)) end--;
  return end;
}

/** Closes the About with a line of listed skills: one for each core theme the text leaves open. */
export function closingSkills(subject: TextSubject): Change[] {
  const unnamed = listedButUnnamed(subject);
  const covered = new Set(subject.coveredThemes);
  const skills = new Set<string>();
  for (const { theme, anyOf } of subject.role.core) {
    if (covered.has(theme)) continue;
    const skill = unnamed.find((name) => anyOf.has(name));
    if (skill) skills.add(skill);
  }
  const end = subject.text.trimEnd().length;
  if (skills.size === 0 || end === 0 || !subject.readsAsEnglish) return [];
  const replacement = `\n\nAlso part of my work: ${[...skills].join(', ')}.`;
  if (end + replacement.length > aboutLimit) return [];
  return [addition(subject, end, replacement, [...skills])];
}

function addition(
  subject: TextSubject,
  start: number,
  replacement: string,
  skills: string[],
): Change {
  return {
    start,
    end: subject.text.length,
    replacement,
    values: { skills: skills.join(', ') },
    facts: skills.map((skill) => ({ text: skill, from: 'skills' })),
  };
}
