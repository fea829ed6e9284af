import { emptyRole, type OwnRole } from '../../roles/own-role.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import { tokenize } from '../../skills/tokens.ts';
import { askedTerms, type RankedTerm, ranked, type SavedDemands } from './asked-terms.ts';
import { roleTitle } from './posting-title.ts';
import { kindOf, themesOf } from './themes.ts';

/** Share of the postings that require what a role is known by (weight 3). */
const requiredShare = 0.5;
/** Strength from which on a keyword is common (weight 2): three of ten require it, or six prefer it. */
const commonStrength = 0.3;
/** Guides of ours hold 45 to 78 keywords. */
const mostKeywords = 60;
/** From this many postings on, what only one of them has is its own affair. */
const enoughPostings = 4;

/**
 * A role of the user's own, made of what saved postings ask for: keywords by how many ask for them
 * and how strongly, core themes that a profile can be scored by, and the titles they use. Only
 * skills of the lexicon are taken, since only those are found in a text.
 *
 * @param id a free id for the role
 */
export function roleFromPostings(
  name: string,
  postings: readonly SavedDemands[],
  lexicon: Lexicon,
  id: string,
): OwnRole {
  const count = postings.length;
  const least = count >= enoughPostings ? 2 : 1;
  const asked = askedTerms(postings.map(({ id, demands: { terms } }) => ({ id, terms }))).filter(
    ({ skill }) => skill !== null,
  );
  const wanted = ranked(asked, count);
  const hard = wanted.filter((term) => kindOf(term, lexicon) !== 'soft');
  const core = themesOf(hard, lexicon, count, commonStrength);
  const inCore = new Set(core.flatMap(({ anyOf }) => anyOf));
  const keywords = wanted
    .filter(({ name, byPosting }) => byPosting.size >= least || inCore.has(name))
    .slice(0, mostKeywords)
    .map((term) => ({ skill: term.name, weight: keywordWeight(term, count, lexicon) }));
  const role = emptyRole(id, name);
  return {
    ...role,
    titles: { ...role.titles, ...titlesOf(name, postings) },
    core,
    keywords,
  };
}

function keywordWeight(term: RankedTerm, postings: number, lexicon: Lexicon): 1 | 2 | 3 {
  // A soft skill is asked for everywhere and tells no role from another.
  if (kindOf(term, lexicon) === 'soft') return 1;
  const required = [...term.byPosting.values()].filter(
    ({ importance, unsure }) => importance === 'required' && !unsure,
  );
  if (required.length >= postings * requiredShare) return 3;
  return term.strength >= commonStrength ? 2 : 1;
}

type Titles = Pick<OwnRole['titles'], 'aliases' | 'es' | 'fr' | 'de' | 'pt'>;

/** The postings' titles in their languages, each once and without the role's own name. */
function titlesOf(name: string, postings: readonly SavedDemands[]): Titles {
  const titles: Titles = { aliases: [], es: [], fr: [], de: [], pt: [] };
  const taken = new Set([wordsOf(name)]);
  for (const { title, demands } of postings) {
    const role = roleTitle(title || demands.title);
    const words = wordsOf(role);
    if (words === '' || taken.has(words)) continue;
    taken.add(words);
    const { language } = demands;
    titles[language === null || language === 'en' ? 'aliases' : language].push(role);
  }
  return titles;
}

const wordsOf = (title: string): string =>
  tokenize(title)
    .map(({ key }) => key)
    .join('');
