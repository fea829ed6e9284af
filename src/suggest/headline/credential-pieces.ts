import type { ProfileFact } from '../facts/fact.ts';
import type { HeadlineContext } from './input.ts';
import { saidAgain, tellingWords } from './likeness.ts';
import { type Piece, pieceOf } from './piece.ts';
import { longest, pieces } from './piece-list.ts';

/** Certificates and licences, those that the role values first. */
export function credentialPieces(facts: ProfileFact[], context: HeadlineContext): Piece[] {
  return pieces(facts, (fact) => {
    const text = shortCredential(fact.text);
    const piece = pieceOf('credential', text, fact, longest.credential, context);
    if (!piece) return null;
    const weight = (fact.skill && context.role.keywords.get(fact.skill)) || 0;
    const valued = context.guide.certifications.some(
      ({ name }) => saidAgain(tellingWords(text), tellingWords(name)) === 1,
    );
    const { section, entry } = fact.source;
    // What everybody in the role has comes late in the user's own list.
    const place = section === 'certifications' ? 0.3 - 0.15 * Math.min(2, entry ?? 0) : 0;
    const worth = 0.2 + 0.08 * weight + (valued ? 0.25 : 0) + place;
    return { ...piece, worth };
  });
}

/** "Certified Public Accountant (CPA)" → "CPA"; "Microsoft Certified: Azure …" → "Azure …". */
function shortCredential(name: string): string {
  const letters = /\(([\p{Lu}\d+&-]{2,8})\)$/u.exec(name)?.[1];
  if (letters) return letters;
  return name.length > 30 ? name.replace(/^[^:]{3,30}:\s/, '') : name;
}

/** Degrees, without the school; one in the role's own field is worth saying. */
export function studyPieces(facts: ProfileFact[], context: HeadlineContext): Piece[] {
  return pieces(facts, (fact) => {
    const text = fact.text.split(/,\s|\s[–—-]\s/)[0] ?? '';
    const piece = pieceOf('credential', text, fact, longest.credential, context);
    const isOfTheField = context.guide.field.some((field) => piece?.skills.has(field));
    return piece && { ...piece, worth: isOfTheField ? 1 : 0 };
  });
}

/** The present employers. */
export function employerPieces(facts: ProfileFact[], context: HeadlineContext): Piece[] {
  return pieces(
    facts.filter(({ current }) => current),
    (fact) => {
      const text = fact.text.split(' · ')[0] ?? '';
      return pieceOf('employer', text, fact, longest.employer, context);
    },
  );
}
