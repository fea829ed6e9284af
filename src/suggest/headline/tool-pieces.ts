import { canonicalSkill } from '../../skills/lexicon.ts';
import { findSkills } from '../../skills/match.ts';
import type { ProfileFact } from '../facts/fact.ts';
import type { HeadlineContext } from './input.ts';
import { type Piece, pieceOf } from './piece.ts';
import { longest, pieces } from './piece-list.ts';
import { isVerb, withoutKind } from './skill-words.ts';

/** The role's keywords that the user has: what the role weighs most first, then what is shown most. */
export function toolPieces(facts: ProfileFact[], context: HeadlineContext): Piece[] {
  const { role, lexicon, known } = context;
  const listed = listedWorth(context);
  const skillsIn = (text: string) => new Set(findSkills(text, lexicon).map(({ skill }) => skill));
  const inHeadline = skillsIn(known.headline ?? '');
  const inWork = skillsIn((known.experience ?? []).map((one) => one.description).join('\n'));
  const found = pieces(facts, (fact) => {
    const { skill } = fact;
    const weight = (skill && role.keywords.get(skill)) || 0;
    if (!skill || weight === 0 || role.guide.field.includes(skill)) return null;
    const kind = lexicon.entries.get(skill)?.kind;
    if (kind === 'soft' || kind === 'certification') return null;
    const piece = pieceOf(
      'tools',
      inList(withoutKind(fact.text), skill),
      fact,
      longest.tool,
      context,
    );
    if (!piece || (isVerb(piece.text) && piece.text.toLowerCase() !== skill.toLowerCase()))
      return null;
    const evidence = (inHeadline.has(skill) ? 0.5 : 0) + (inWork.has(skill) ? 0.5 : 0);
    const worth =
      0.5 * (weightWorth[weight] ?? 0) +
      0.25 * evidence +
      0.25 * (listed.get(skill) ?? 0) -
      (fact.current ? 0 : 0.3);
    return { ...piece, worth };
  });
  const seen = new Set<string>();
  return found.filter(({ facts: [fact] }) => {
    const skill = fact?.skill ?? '';
    const isNew = !seen.has(skill);
    seen.add(skill);
    return isNew;
  });
}

/** "Month-end close" as a sentence has it stands small; in a list it is a name. */
const inList = (text: string, skill: string): string =>
  text.toLowerCase() === skill.toLowerCase() && text === text.toLowerCase() ? skill : text;

/** What a keyword of a weight is worth: the difference between 3 and 2 is for searches, not readers. */
const weightWorth: Record<number, number> = { 1: 0.5, 2: 0.85, 3: 1 };

/** How much the Skills section makes of each skill, 0 to 1: by its place and its endorsements. */
function listedWorth({ known, lexicon }: HeadlineContext): Map<string, number> {
  const worth = new Map<string, number>();
  for (const [index, { name, endorsements }] of (known.skills ?? []).entries()) {
    const skill = canonicalSkill(name, lexicon);
    if (skill && !worth.has(skill))
      worth.set(skill, 0.5 * Math.min(1, (endorsements ?? 0) / 20) + 0.5 / (1 + index / 5));
  }
  return worth;
}
