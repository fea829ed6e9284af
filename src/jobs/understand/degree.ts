import type { Token } from '../../skills/tokens.ts';
import type { Demand, PostingDemands } from '../posting.ts';
import { strength, type Want } from './importance.ts';
import type { Told } from './parts.ts';
import { gapAfter } from './term-span.ts';

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
    const asked: Want = isReplaceable(text, tokens, told, first, last)
      ? { importance: 'preferred', said: here.said }
      : here;
    found = { demand: { value: degree, importance: asked.importance, range }, want: asked };
  }
  return found;
}

/** "Or" between a degree and what does as well. */
const orWords = new Set('or oder bzw ou o u'.split(' '));
const experience = new Set(
  'experience experiencia erfahrung erfahrungen berufserfahrung berufspraxis'.split(' '),
);
/** Words from "or" to "experience": "or equivalent combination of education and experience". */
const mostBetween = 7;

/** "Or equivalent experience": a degree that years of work stand in for is no hard demand. */
function isReplaceable(
  text: string,
  tokens: readonly Token[],
  { first: begin, last: end, cues }: Told,
  first: number,
  last: number,
): boolean {
  const keyAt = (index: number) => tokens[index]?.key ?? '';
  // "Equivalent experience or a degree"
  for (let index = first - 1; index > begin && index >= first - 3; index--)
    if (orWords.has(keyAt(index)) && experience.has(keyAt(index - 1))) return true;
  for (let or = last; or < end; or++) {
    if (!orWords.has(keyAt(or))) continue;
    for (let index = or + 1; index < end && index <= or + mostBetween; index++) {
      const isDegree = cues.some((cue) => cue.kind === 'degree' && cue.first === index);
      if (isDegree || opensAnother(text, tokens, index)) break;
      if (experience.has(keyAt(index))) return true;
    }
  }
  return false;
}

const andWords = new Set('and und et y e'.split(' '));
/** What is learnt besides by work: "or a combination of education and experience". */
const learning = new Set(
  'education training study skills ausbildung formation formacion'.split(' '),
);

/** "Finance or Economics, and two years of experience": what follows is asked for besides. */
const opensAnother = (text: string, tokens: readonly Token[], index: number): boolean =>
  gapAfter(text, tokens, index - 1).includes(',') ||
  (andWords.has(tokens[index]?.key ?? '') && !learning.has(tokens[index - 1]?.key ?? ''));

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
