import type { ProfileFact } from '../facts/fact.ts';
import type { Piece } from './piece.ts';

/** UTF-16 code units that a piece may take, so that three others still fit beside it. */
export const longest = {
  title: 70,
  speciality: 52,
  tool: 32,
  result: 92,
  scope: 92,
  credential: 50,
  employer: 40,
} as const;

/** The facts as pieces, best first, none said twice. */
export function pieces(
  facts: readonly ProfileFact[],
  make: (fact: ProfileFact) => Piece | null,
): Piece[] {
  const byText = new Map<string, Piece>();
  for (const fact of facts) {
    const piece = make(fact);
    const key = piece?.text.toLowerCase() ?? '';
    const before = byText.get(key);
    if (piece && (!before || before.worth < piece.worth)) byText.set(key, piece);
  }
  return byWorth([...byText.values()]);
}

export const byWorth = (found: readonly Piece[]): Piece[] =>
  [...found].sort((one, other) => other.worth - one.worth);
