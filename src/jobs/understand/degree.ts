import type { Token } from '../../skills/tokens.ts';
import type { Demand, PostingDemands } from '../posting.ts';
import { strength, type Want } from './importance.ts';
import type { Told } from './parts.ts';

type Degree = NonNullable<PostingDemands['degree']>['value'];
const ladder: Degree[] = ['school', 'vocational', 'bachelor', 'master', 'doctorate'];

/** A degree that a sentence asks for, and how much. */
export interface FoundDegree {
  demand: Demand<Degree>;
  want: Want;
}

/** The degree that a sentence asks for: of several the lowest, as it is enough. */
export function degreeIn(
  text: string,
  tokens: readonly Token[],
  told: Told,
  want: (index: number) => Want,
): FoundDegree | null {
  let found: FoundDegree | null = null;
  for (const { kind, value, first, last } of told.cues) {
    if (kind !== 'degree' || !isDegree(text, tokens, first, last)) continue;
    const here = want(first);
    // "You need no degree".
    if (here.importance === 'mentioned') continue;
    const degree = value as Degree;
    const isLower = found && ladder.indexOf(degree) < ladder.indexOf(found.demand.value);
    // "High school required, degree a plus": what is required goes before.
    const isStronger = found && strength(here) > strength(found.want);
    const isWeaker = found && strength(here) < strength(found.want);
    if (found && !isStronger && (isWeaker || !isLower)) continue;
    const range: [number, number] = [(tokens[first] as Token).start, (tokens[last] as Token).end];
    found = { demand: { value: degree, importance: here.importance, range }, want: here };
  }
  return found;
}

/** "BUT", "MS in", "a degree", but not the words "but" and "ms", nor "a high degree of care". */
function isDegree(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  const { key, start, end } = tokens[first] as Token;
  if (key.length <= 4 && !/\p{Lu}/u.test(text.slice(start + (last > first ? 0 : 1), end)))
    return false;
  return !(key === 'degree' && tokens[last + 1]?.key === 'of');
}

/** Of all sentences what is required goes before what is preferred; then the higher degree. */
export function strongestDegree(found: readonly FoundDegree[]): Demand<Degree> | null {
  let best: FoundDegree | null = null;
  for (const each of found) {
    const more = best ? strength(each.want) - strength(best.want) : 1;
    const higher = best && ladder.indexOf(each.demand.value) > ladder.indexOf(best.demand.value);
    if (more > 0 || (more === 0 && higher)) best = each;
  }
  return best?.demand ?? null;
}
