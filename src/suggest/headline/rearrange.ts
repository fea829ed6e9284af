import { respell } from '../../review/changes/spelling.ts';
import { applyEdit } from '../../review/edit.ts';
import { segments } from '../../review/language/structure.ts';
import type { Range } from '../../review/review.ts';
import { TextSubject } from '../../review/subject.ts';
import type { ProfileFact } from '../facts/fact.ts';
import type { HeadlineContext } from './input.ts';
import { tellingWords } from './likeness.ts';
import type { Segment } from './parts.ts';
import { type Piece, pieceOf } from './piece.ts';
import { saysTwice } from './repeats.ts';
import type { Stock } from './stock.ts';

const longestSegment = 120;
/** More pieces than this have too many orders to try. */
const mostSegments = 4;

/**
 * The present headline in other words of the user's: its pieces in another order, or one of them
 * exchanged for another fact. For a headline that is so good that nothing built anew reaches it.
 *
 * @param present the text worked on; only its pieces that facts stand behind are used
 */
export function* rearranged(
  present: string,
  stock: Stock,
  context: HeadlineContext,
): Generator<Segment[]> {
  const own = segments(present).flatMap((range) => ownPiece(present, range, context) ?? []);
  const [first, ...rest] = own;
  if (!first || rest.length === 0 || own.length > mostSegments) return;
  const others = [...stock.results, ...stock.credentials, ...stock.specialities].filter(
    ({ slot }) => slot !== 'blank',
  );
  for (const order of ordersOf(rest)) yield [[first], ...order.map((piece) => [piece])];
  for (const other of others) {
    if (saysTwice([other, ...own])) continue;
    if (own.length < mostSegments) yield [...own, other].map((piece) => [piece]);
    for (const dropped of rest) yield own.map((piece) => [piece === dropped ? other : piece]);
  }
}

/** A piece of the present headline, with the facts that stand behind it; null where none does. */
function ownPiece(present: string, range: Range, context: HeadlineContext): Piece | null {
  const written = present.slice(...range);
  const behind = context.facts.filter((fact) =>
    standsBehind(fact, written, new TextSubject(written, context)),
  );
  const text = spelledRight(written, context);
  const subject = new TextSubject(text, context);
  const [fact, ...others] = behind;
  if (!fact) return null;
  const piece = pieceOf(slotOf(subject), text, fact, longestSegment, context);
  return piece && { ...piece, facts: [fact, ...others], words: tellingWords(text) };
}

/** The names of a piece put right: with a slip in it no piece is worth offering. */
const spelledRight = (written: string, context: HeadlineContext): string =>
  [...new TextSubject(written, context).misspelt]
    .sort((one, other) => other.start - one.start)
    .reduce((text, slip) => applyEdit(text, respell(text, slip)), written);

const standsBehind = ({ kind, text, skill }: ProfileFact, own: string, subject: TextSubject) =>
  kind !== 'place' &&
  kind !== 'language' &&
  (own.includes(text) || (skill !== null && subject.skills.has(skill)));

function slotOf({ titles, numbers, hits, lexicon }: TextSubject): Piece['slot'] {
  if (titles.length > 0) return 'title';
  if (numbers.length > 0) return 'result';
  const kinds = hits.map(({ skill }) => lexicon.entries.get(skill)?.kind);
  if (kinds.includes('certification')) return 'credential';
  return kinds.some((kind) => kind !== 'domain') ? 'tools' : 'speciality';
}

function ordersOf(pieces: readonly Piece[]): Piece[][] {
  if (pieces.length < 2) return [[...pieces]];
  return pieces.flatMap((piece) =>
    ordersOf(pieces.filter((other) => other !== piece)).map((others) => [piece, ...others]),
  );
}
