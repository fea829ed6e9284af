import type { HeadlineContext } from './input.ts';
import type { Segment } from './parts.ts';
import type { Piece } from './piece.ts';
import type { Filling, Place, Plan } from './plans.ts';
import { saysTwice } from './repeats.ts';
import type { Stock } from './stock.ts';
import { type ToolList, toolList, toolLists } from './tool-list.ts';

type PiecePlace = Exclude<Place, 'tools'>;

const shelfOf: Record<PiecePlace, (stock: Stock) => readonly Piece[]> = {
  title: ({ titles }) => titles,
  speciality: ({ specialities }) => specialities,
  result: ({ results }) => results,
  scope: ({ scopes }) => scopes,
  team: ({ teams }) => teams,
  credential: ({ credentials }) => credentials,
  study: ({ studies }) => studies,
  employer: ({ employers }) => employers,
};

/** How far from the best piece of each place, all places together, a filling may be. */
const furthest = 3;
/** Ways to fill one plan that are looked at. */
const mostFillings = 16;
/** More blanks than this are a form, not a headline. */
const mostBlanks = 2;

/** The ways to fill a plan: the best piece of each place first, then the next ones. */
export function* fillings(plan: Plan, stock: Stock, context: HeadlineContext): Generator<Filling> {
  const places = plan.needs.filter((place): place is PiecePlace => place !== 'tools');
  const shelves = places.map((place) => shelfOf[place](stock));
  const listsTools = plan.needs.includes('tools');
  const lengths = [...shelves.map(({ length }) => length), listsTools ? toolLists.length : 1];
  let given = 0;
  for (let distance = 0; distance <= furthest; distance++) {
    for (const choice of choices(lengths, distance)) {
      const chosen = shelves.map((shelf, index) => shelf[choice[index] as number] as Piece);
      if (blanksAmong(chosen) > mostBlanks || saysTwice(chosen)) continue;
      const list = toolLists[choice.at(-1) as number] as ToolList;
      const tools = listsTools ? toolList(stock.tools, chosen, list, context) : [];
      if (!tools || isOfAnother(chosen)) continue;
      const filling = Object.fromEntries(places.map((place, index) => [place, chosen[index]]));
      const whole = { ...filling, tools } as unknown as Filling;
      if (blanksAmong([...chosen, ...whole.tools]) > mostBlanks) continue;
      if (plan.takes && !plan.takes(whole)) continue;
      yield whole;
      if (++given === mostFillings) return;
    }
  }
}

/** Every way to take an index below each length so that the indexes sum up to `distance`. */
function* choices(lengths: readonly number[], distance: number): Generator<number[]> {
  const [length, ...rest] = lengths;
  if (length === undefined) {
    if (distance === 0) yield [];
    return;
  }
  for (let index = 0; index < length && index <= distance; index++)
    for (const others of choices(rest, distance - index)) yield [index, ...others];
}

const blanksAmong = (pieces: Segment): number =>
  pieces.filter((piece) => typeof piece !== 'string' && piece.slot === 'blank').length;

/** A title or a result of another position beside an employer would be taken for one of there. */
function isOfAnother(pieces: readonly Piece[]): boolean {
  const employer = pieces.find(({ slot }) => slot === 'employer');
  if (!employer) return false;
  const entries = new Set(employer.facts.map(({ source }) => source.entry));
  const isElsewhere = ({ facts }: Piece) =>
    facts.some(({ source }) => source.section === 'experience' && !entries.has(source.entry));
  const tied = pieces.filter(
    ({ slot }) => slot === 'title' || slot === 'result' || slot === 'scope',
  );
  return tied.some(isElsewhere);
}
