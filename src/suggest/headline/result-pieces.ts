import type { ProfileFact } from '../facts/fact.ts';
import type { HeadlineContext } from './input.ts';
import { type Piece, pieceOf } from './piece.ts';
import { longest, pieces } from './piece-list.ts';
import { shortened } from './shorten.ts';

/** What was achieved, with its figure; what compares two figures, and is short, comes first. */
export function resultPieces(facts: ProfileFact[], context: HeadlineContext): Piece[] {
  return pieces(facts, (fact) => {
    const figure = fact.measures[0]?.figure ?? '';
    const text = shortened(fact.text, figure, longest.result);
    const piece = text && pieceOf('result', text, fact, longest.result, context);
    if (!piece || lacksItsObject(piece.text) || !saysEnough(piece.text)) return null;
    const compares = /[%€$£]|\b(?:from|von|de|du)\b.+\b(?:to|auf|a|à|para)\b/iu.test(piece.text);
    const ofTheRole = [...piece.skills].some((skill) => context.role.keywords.has(skill));
    const worth =
      (figure === '' ? 0.1 : 0.4) +
      (compares ? 0.15 : 0) +
      (piece.text.length <= 65 ? 0.15 : 0) +
      (fact.current ? 0.25 : 0) +
      (isChosen(fact) ? 0.2 : 0) +
      (ofTheRole ? 0.1 : 0) -
      (isSentence.test(piece.text) ? 0.25 : 0);
    return { ...piece, worth };
  });
}

/** "Repeat clients are about 70% of the work": that is how an About speaks. */
const isSentence = /\s(?:is|are|was|were|has|have|gets?|ist|sind|est|sont|es|son|é|são)\s/u;

/** "Moved 1,400" is cut off somewhere. */
const fewestWords = 3;
const saysEnough = (text: string): boolean => text.split(' ').length >= fewestWords;

/** "Shortened from 11 days to 6" does not tell what. */
const lacksItsObject = (text: string): boolean =>
  /^\p{L}+\s(?:from|to|by|von|auf|um|de|en|à|para)\s\S{0,3}\d/iu.test(text) &&
  // "Réduit de 18 % le tonnage d’acier" tells it behind its figure.
  !/\d\s?\S{0,2}\s(?:the|le|la|les|el|los|las|os?|as?|de[nr]|die|das)\s\p{L}|\sl[’']\p{L}/iu.test(
    text,
  );

/** How large the present work is. */
export function scopePieces(facts: ProfileFact[], context: HeadlineContext): Piece[] {
  return pieces(facts, (fact) => {
    const figure = fact.measures[0]?.figure ?? '';
    const text = shortened(fact.text, figure, longest.scope);
    const piece = text && pieceOf('scope', text, fact, longest.scope, context);
    // What was large in a position of before says nothing of the present title.
    if (!piece || !fact.current || lacksItsObject(piece.text)) return null;
    // "6 years" alone does not say of what.
    if (!saysEnough(piece.text)) return null;
    const worth =
      (fact.kind === 'years' || figure === '' ? 0.2 : 0.4) +
      (/[%€$£]/.test(figure) ? 0.15 : 0) +
      (isChosen(fact) ? 0.2 : 0) +
      (piece.text.length > 8 ? 0.1 : 0) -
      (isSentence.test(piece.text) ? 0.25 : 0);
    return { ...piece, worth };
  });
}

/** Words for people who are led. */
const people =
  /\b(?:teams?|people|engineers|developers|designers|nurses|staff|reports|employees|analysts|teachers|Mitarbeite\p{L}+|Personen|équipe|personnes|equipo|personas|equipe|pessoas)\b/iu;
export const namesPeople = (text: string): boolean => people.test(text);

/** What the user put in the headline, or told, is what they want to be known for. */
const isChosen = ({ source }: ProfileFact): boolean =>
  source.section === 'headline' || source.section === 'you';
