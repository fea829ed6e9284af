import type { Lexicon } from '../../skills/lexicon.ts';
import { saidAgain } from './likeness.ts';
import type { Piece } from './piece.ts';

/** Share of a piece's words from which it only repeats another one. */
const repeated = 0.5;

/** Does a piece say what another says already: "Data Scientist, data science"? */
export function saysTwice(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => pieces.some((other) => other !== piece && repeatsIt(piece, other)));
}

const repeatsIt = forPairs((piece, other) => {
  if (piece.slot === 'blank' || other.slot === 'blank') return false;
  // "Teacher at Teachers’ Union": an employer may be called so.
  if (piece.slot === 'employer' && other.slot === 'title') return false;
  const share = saidAgain(piece.words, other.words);
  if (share > repeated || (piece.slot === 'speciality' && share === repeated)) return true;
  return [...piece.words].some((word) => /^\d/.test(word) && other.words.has(word));
});

/** Is a tool named in another piece, or something whose name carries it? */
export function isNamed(tool: Piece, beside: readonly Piece[], lexicon: Lexicon): boolean {
  return beside.some((piece) => {
    for (const skill of tool.skills)
      if (piece.skills.has(skill) || isCarried(skill, piece.skills, lexicon)) return true;
    return sharesWords(tool, piece);
  });
}

/** A title may share a word with a tool ("Product Manager", "Product Roadmap"). */
const sharesWords = forPairs(
  (tool, { slot, words }) => saidAgain(tool.words, words) >= (slot === 'title' ? 1 : repeated),
);

function isCarried(skill: string, others: ReadonlySet<string>, lexicon: Lexicon): boolean {
  for (const other of others) if (carries(lexicon, skill, other)) return true;
  return false;
}

/** Does naming the one skill name the other too, as "Spring Boot" names Spring? */
export const carries = (lexicon: Lexicon, one: string, other: string): boolean =>
  lexicon.entries.get(one)?.includes?.includes(other) ?? false;

/** Asked of the same two pieces in many headlines, answered once. */
function forPairs(
  answer: (one: Piece, other: Piece) => boolean,
): (one: Piece, other: Piece) => boolean {
  const answers = new WeakMap<Piece, WeakMap<Piece, boolean>>();
  return (one, other) => {
    const ofOne = answers.get(one) ?? new WeakMap<Piece, boolean>();
    answers.set(one, ofOne);
    const known = ofOne.get(other) ?? answer(one, other);
    ofOne.set(other, known);
    return known;
  };
}
