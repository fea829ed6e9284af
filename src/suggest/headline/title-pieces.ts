import { findTitles } from '../../roles/titles.ts';
import { canonicalSkill } from '../../skills/lexicon.ts';
import { tokenize } from '../../skills/tokens.ts';
import type { ProfileFact } from '../facts/fact.ts';
import type { HeadlineContext } from './input.ts';
import { saidAgain, tellingWords } from './likeness.ts';
import { type Piece, pieceOf } from './piece.ts';
import { byWorth, longest, pieces } from './piece-list.ts';

/** What a title is worth: the role’s own, a neighbouring one, any other. */
export const roleWorth = { own: 1, related: 0.6, other: 0.2 } as const;

/** The titles the user holds now; where none is held now, those of before. */
export function titlePieces(
  facts: ProfileFact[],
  skills: ProfileFact[],
  context: HeadlineContext,
): Piece[] {
  const held = facts.filter(({ current, source }) => current || source.section !== 'experience');
  const names = held.map(({ text }) => text.toLowerCase());
  const found = pieces(held.length > 0 ? held : facts, (fact) => {
    const text = withoutTail(fact.text);
    const piece = pieceOf('title', text, fact, longest.title, context);
    if (!piece) return null;
    const [hit] = findTitles(text, tokenize(text), context.role.titles).sort(
      (one, other) => Number(one.kind === 'related') - Number(other.kind === 'related'),
    );
    const kind = !hit ? 'other' : hit.kind === 'title' ? 'own' : 'related';
    // The headline says how one wants to be called, but "Senior" is not to be lost by it.
    const isLess = names.some((name) => name.endsWith(` ${text.toLowerCase()}`));
    const isChosen = fact.source.section === 'headline' && !isLess;
    return { ...piece, worth: roleWorth[kind] + (isChosen ? 0.05 : isLess ? -0.05 : 0) };
  });
  return byWorth([...found, ...titlesWithField(found, skills, context)]);
}

/** "Software Engineer (backend)": a neighbouring title with the role's field, where a fact gives it. */
function titlesWithField(
  titles: readonly Piece[],
  skills: readonly ProfileFact[],
  context: HeadlineContext,
): Piece[] {
  const fact = skills.find(({ skill }) => skill !== null && context.guide.field.includes(skill));
  if (!fact) return [];
  // "Backend Development" is named by its first word as well; "Data Engineering" is not.
  const first = fact.text.split(' ')[0] ?? '';
  const field = canonicalSkill(first, context.lexicon) === fact.skill ? first : fact.text;
  const words = tellingWords(field);
  return titles.flatMap((title) => {
    const isRelated = title.worth >= roleWorth.related && title.worth < roleWorth.own;
    if (!isRelated || saidAgain(words, title.words) > 0) return [];
    const text = `${title.text} (${field})`;
    if (text.length > longest.title) return [];
    const facts = [...title.facts, fact];
    const worth = (roleWorth.related + roleWorth.own) / 2;
    const skillsNamed = new Set([...title.skills, fact.skill ?? '']);
    return [{ ...title, text, facts, worth, skills: skillsNamed, words: tellingWords(text) }];
  });
}

/** "Backend-Entwickler (m/w/d)", "Engineer | Team Rail", "Analyst – Pricing": up to what is no title. */
const withoutTail = (title: string): string =>
  title.replace(/\s*(?:\((?:[mwfdhx]\s?[/|]\s?)+[mwfdhx]\)|[|•·;\n].*|\s[–—-]\s.*)$/isu, '');
