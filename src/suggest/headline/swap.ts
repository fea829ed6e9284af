import { headlineLimit } from '../../profile/limits.ts';
import { candidateOf, contextOf, presentOf, scoreOf } from './build.ts';
import type { HeadlineCandidate, HeadlinePart } from './candidate.ts';
import type { HeadlineInput } from './input.ts';
import { begun, type Piece } from './piece.ts';
import { type Stock, stockOf } from './stock.ts';

/** What could stand in the place of a part: the part itself, with other words of the user. */
export type HeadlineSwap = HeadlinePart;

/**
 * Other facts of the same kind that could stand where a part stands, best first: none that the
 * headline has already, none that would make it longer than the form takes. None for a joint.
 *
 * @param partIndex which of the candidate's parts, counted from 0
 */
export function swapsFor(
  candidate: HeadlineCandidate,
  partIndex: number,
  input: HeadlineInput,
): HeadlineSwap[] {
  const part = candidate.parts[partIndex];
  if (!part || part.slot === 'joint') return [];
  const context = contextOf(input);
  const room = headlineLimit - (candidate.text.length - part.text.length);
  const others = candidate.parts.filter((_, index) => index !== partIndex);
  const begins = beginsSegment(candidate.parts, partIndex);
  return shelf(stockOf(context), part)
    .filter((piece) => piece.text !== part.text && !isIn(piece, others))
    .map((piece) => partOf(begins ? begun(piece) : piece))
    .filter(({ text }) => text.length <= room && text !== part.text);
}

/** The candidate with another part in the place of one, scored anew. Gain stays over the present. */
export function swapPart(
  candidate: HeadlineCandidate,
  partIndex: number,
  swap: HeadlineSwap,
  input: HeadlineInput,
): HeadlineCandidate {
  const parts = candidate.parts.map((part, index) => (index === partIndex ? swap : part));
  return candidateOf(candidate.shape, parts, scoreOf(presentOf(input), input), input);
}

const partOf = ({ slot, text, facts }: Piece): HeadlinePart => ({ slot, text, facts });

/** The pieces for the place of a part. A blank asks for a result, and takes one. */
function shelf(stock: Stock, part: HeadlinePart): readonly Piece[] {
  switch (part.slot) {
    case 'title':
      return stock.titles;
    case 'speciality':
      return stock.specialities;
    case 'tools':
      return stock.tools;
    case 'credential':
      return [...stock.credentials, ...stock.studies];
    case 'employer':
      return stock.employers;
    case 'result':
    case 'scope':
    case 'blank':
      return stock.results;
    case 'joint':
      return [];
  }
}

function isIn(piece: Piece, parts: readonly HeadlinePart[]): boolean {
  const ids = new Set(piece.facts.map(({ id }) => id));
  const text = piece.text.toLowerCase();
  return parts.some(
    (part) =>
      part.facts.some(
        ({ id, skill }) => ids.has(id) || (skill !== null && piece.skills.has(skill)),
      ) || part.text.toLowerCase() === text,
  );
}

/** Does the part stand first, or right behind a separator? */
function beginsSegment(parts: readonly HeadlinePart[], index: number): boolean {
  const before = parts[index - 1];
  return !before || (before.slot === 'joint' && /[|•·–—]/.test(before.text));
}
