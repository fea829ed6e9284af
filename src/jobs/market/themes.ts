import type { Lexicon } from '../../skills/lexicon.ts';
import type { SkillKind } from '../../skills/skill.ts';
import { weightOf } from '../cover/weights.ts';
import type { PostingTerm } from '../posting.ts';
import { type AskedTerm, ranked } from './asked-terms.ts';

/** A theme of a role: any one of its skills covers it. */
export interface Theme {
  theme: string;
  anyOf: string[];
}

/**
 * Kinds of which people know one or another, and employers use one or another. Two methods or two
 * fields of work do not stand in for each other.
 */
const alternatives: ReadonlySet<SkillKind> = new Set([
  'language',
  'framework',
  'database',
  'cloud',
]);
/** A guide of ours has eight to ten themes; more would make each of them worth next to nothing. */
const mostThemes = 10;
const mostNamed = 3;

/**
 * The themes of a role, from the terms that its postings want, the most wanted first. Terms make one
 * theme where a posting says "one of these", or where they are of a kind of which postings ask for
 * one or the other but never for both: then an employer with Java has no use for C#. So a language
 * that one posting alone asks for still counts towards "a language".
 *
 * @param postings how many there are
 * @param least the strength that a theme has at least, as of a term
 */
export function themesOf(
  terms: readonly AskedTerm[],
  lexicon: Lexicon,
  postings: number,
  least: number,
): Theme[] {
  const themes: AskedTerm[][] = [];
  for (const term of terms) {
    const theme = themes.find((members) => belongsTo(term, members, lexicon));
    if (theme) theme.push(term);
    else themes.push([term]);
  }
  return ranked(themes.map(asOne), postings)
    .filter(({ strength }) => strength >= least)
    .slice(0, mostThemes)
    .map(({ name, members }) => ({ theme: name, anyOf: members }));
}

/** A theme as one term: each posting wants it as much as its strongest member. */
function asOne(terms: AskedTerm[]): AskedTerm & { members: string[] } {
  const byPosting = new Map<string, PostingTerm>();
  for (const term of terms) {
    for (const [id, one] of term.byPosting) {
      const before = byPosting.get(id);
      if (!before || weightOf(one) > weightOf(before)) byPosting.set(id, one);
    }
  }
  const members = terms.map(({ name }) => name);
  const name = members.slice(0, mostNamed).join(' / ');
  return { key: name, name, skill: null, byPosting, members };
}

/** With one member it has to be an either/or; with all of them it must not be a "both". */
function belongsTo(term: AskedTerm, members: readonly AskedTerm[], lexicon: Lexicon): boolean {
  const relations = members.map((member) => relationOf(term, member, lexicon));
  return relations.includes('one of') && !relations.includes('both');
}

/** How postings ask for two terms. */
function relationOf(one: AskedTerm, other: AskedTerm, lexicon: Lexicon): 'one of' | 'both' | null {
  let either = 0;
  let both = 0;
  for (const [id, term] of one.byPosting) {
    const same = other.byPosting.get(id);
    if (!same) continue;
    if (term.group !== null && term.group === same.group) either++;
    else both++;
  }
  if (either + both > 0) return either > both ? 'one of' : 'both';
  const kind = kindOf(one, lexicon);
  return kind !== null && alternatives.has(kind) && kind === kindOf(other, lexicon)
    ? 'one of'
    : null;
}

export const kindOf = ({ skill }: Pick<AskedTerm, 'skill'>, lexicon: Lexicon): SkillKind | null =>
  skill === null ? null : (lexicon.entries.get(skill)?.kind ?? null);
