import type { KnownProfile } from '../../profile/profile.ts';
import type { RoleGuide } from '../../roles/guide.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import type { Place, TermStatus } from '../cover/coverage.ts';
import { profileTerms } from '../cover/profile-terms.ts';
import { shareOf, showTerms, statusOf } from '../cover/term-status.ts';
import type { Importance, PostingTerm } from '../posting.ts';
import { askedTerms, ranked, type SavedDemands } from './asked-terms.ts';
import { termsOfRole } from './role-terms.ts';

export interface ComparedColumn {
  kind: 'posting' | 'role';
  id: string;
  title: string;
  /** The coverage share, as `Coverage` has it. */
  share: number | null;
}

/** What one posting or role wants of a term; null where it does not ask for it. */
export type ComparedCell = {
  importance: Importance;
  /** One of several that are each enough; the same number in one column is the same either/or. */
  group: number | null;
} | null;

export interface ComparedRow {
  name: string;
  skill: string | null;
  /** How the profile shows it: the same in every column. */
  status: TermStatus;
  where: readonly Place[];
  /** One for each column, in their order. */
  cells: ComparedCell[];
}

/** Postings and roles side by side. */
export interface Comparison {
  columns: ComparedColumn[];
  /** Every term that any of them asks for, the most wanted first. */
  rows: ComparedRow[];
}

/** Compares what postings and roles ask for with each other and with the profile. */
export function compare(
  postings: readonly SavedDemands[],
  roles: readonly Pick<RoleGuide, 'id' | 'titles' | 'core' | 'keywords'>[],
  known: KnownProfile,
  lexicon: Lexicon,
): Comparison {
  const profile = profileTerms(known, lexicon);
  const sides = [
    ...postings.map(({ id, title, demands }) => sideOf('posting', id, title, demands.terms)),
    ...roles.map((role) => sideOf('role', role.id, role.titles.name, termsOfRole(role))),
  ];
  const columns = sides.map(({ kind, key, title, terms }) => ({
    kind,
    id: key.slice(kind.length + 1),
    title,
    share: profile.canShow ? shareOf(showTerms(terms, profile)) : null,
  }));
  const asked = askedTerms(sides.map(({ key, terms }) => ({ id: key, terms })));
  const rows = ranked(asked, sides.length).map(({ name, skill, byPosting }) => {
    const where = profile.placesOf({ skill, term: name });
    const cells = sides.map(({ key }): ComparedCell => {
      const term = byPosting.get(key);
      return term ? { importance: term.importance, group: term.group } : null;
    });
    return { name, skill, status: statusOf(where), where, cells };
  });
  return { columns, rows };
}

/** A posting and a role may have the same id, so their keys carry the kind. */
function sideOf(
  kind: ComparedColumn['kind'],
  id: string,
  title: string,
  terms: readonly PostingTerm[],
) {
  return { kind, key: `${kind} ${id}`, title, terms };
}
