import { findSkills } from '../../skills/match.ts';
import type { ProfileFact } from '../facts/fact.ts';
import type { HeadlineContext } from './input.ts';
import { type Piece, pieceOf } from './piece.ts';
import { longest, pieces } from './piece-list.ts';
import { isVerb, withoutKind } from './skill-words.ts';

/** Fields of work that say more than the title does. */
export function specialityPieces(facts: ProfileFact[], context: HeadlineContext): Piece[] {
  const fields = new Set(context.guide.field);
  const employers = context.facts.filter(({ kind }) => kind === 'employer');
  return pieces(facts, (fact) => {
    // "Logistics" of "Fennimore Logistics" is a name.
    const isName = employers.some(({ text }) => text.includes(fact.text));
    if (isName && fact.source.section === 'headline') return null;
    const kind = fact.skill && context.lexicon.entries.get(fact.skill)?.kind;
    const isAsked = fact.skill !== null && context.role.keywords.has(fact.skill);
    if (isInProse(fact) && !isShownTwice(fact, context)) return null;
    if (fact.kind === 'tool' && (isAsked || !tellsTheField(fact, kind))) return null;
    const piece = pieceOf('speciality', withoutKind(fact.text), fact, longest.speciality, context);
    if (!piece) return null;
    const { section } = fact.source;
    const words = piece.text.split(' ').length;
    // A phrase of a former position says what was done there.
    if (fact.skill === null && !fact.current) return null;
    const isField = fact.skill !== null && fields.has(fact.skill);
    const worth =
      (section === 'skills' && isAsked ? 0.2 : (worthOfSource[section] ?? 0.5)) +
      (words > 1 && words < 7 ? 0.1 : 0) -
      // "Clean code" is how one works, "payments" is what on.
      (fact.kind === 'tool' && section === 'headline' ? 0.2 : 0) -
      (isField ? 0.3 : 0) -
      (fact.current ? 0 : 0.4);
    return { ...piece, worth: Math.max(0, worth) };
  });
}

/** The user's own words for the field say more than a skill picked from LinkedIn's list. */
const worthOfSource: Partial<Record<ProfileFact['source']['section'], number>> = {
  headline: 0.7,
  you: 0.7,
  skills: 0.3,
};

const isInProse = ({ source, skill }: ProfileFact): boolean =>
  skill !== null && (source.section === 'experience' || source.section === 'about');

/**
 * A word in passing ("a reach truck", "two patents") is not what somebody is known for: the field
 * of one's work comes up in more places than one. Those counted ("14 SKUs") are things.
 */
function isShownTwice({ skill }: ProfileFact, { known, lexicon }: HeadlineContext): boolean {
  const { headline = '', about = '', experience = [], skills = [], education = [] } = known;
  const places = [
    headline,
    about,
    ...experience.flatMap(({ title, description }) => [title, description]),
    skills.map(({ name }) => name).join('\n'),
    education.map(({ field }) => field).join('\n'),
  ];
  const shown = places.filter((text) =>
    findSkills(text, lexicon).some(
      (hit) => hit.skill === skill && !/[\d/]\s?$/.test(text.slice(0, hit.start)),
    ),
  );
  return shown.length > 1;
}

/** What a description opens with is what the work is about; further down it is one task of many. */
const opening = 120;

/** Is a method that the role does not ask of everybody what this person's work is about? */
function tellsTheField({ text, source }: ProfileFact, kind: string | null | undefined): boolean {
  if ((kind !== 'method' && kind !== 'domain') || isVerb(text)) return false;
  if (source.section === 'skills') return kind === 'domain';
  if (source.section !== 'experience' && source.section !== 'about') return true;
  return (source.range?.[0] ?? opening) < opening;
}
