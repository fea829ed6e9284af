import type { Token } from '../../skills/tokens.ts';
import type { Cue } from './cue-index.ts';
import type { Told } from './parts.ts';
import { gapAfter, type TermSpan } from './term-span.ts';

const choosing = new Set(['or', 'and', 'similar', 'any of', 'example']);

/** How two neighbouring terms hang together. */
type Link = 'or' | 'comma' | 'and' | null;

/**
 * The either/or groups of a sentence: "Java, Kotlin or Go", "AWS/GCP/Azure", "Python (or R)",
 * "such as A, B and C", "background jobs, e.g. Celery".
 *
 * @param spans the terms of the sentence in the order of the text
 * @returns for each group the indices of its terms, at least two
 */
export function eitherOr(
  text: string,
  tokens: readonly Token[],
  told: Told,
  spans: readonly TermSpan[],
): number[][] {
  if (spans.length < 2) return [];
  const cueAt = new Map<number, Cue[]>();
  for (const cue of told.cues) {
    if (!choosing.has(cue.kind)) continue;
    const same = cueAt.get(cue.first);
    if (same) same.push(cue);
    else cueAt.set(cue.first, [cue]);
  }
  const groups: number[][] = [];
  let run: number[] = [0];
  let chosen = anyOfBefore(cueAt, told, spans[0] as TermSpan);
  const close = (next: TermSpan | null) => {
    const last = spans[run.at(-1) as number] as TermSpan;
    if (run.length > 1 && (chosen || orSimilar(cueAt, last, next))) groups.push(run);
  };
  for (let index = 1; index < spans.length; index++) {
    const one = spans[index - 1] as TermSpan;
    const other = spans[index] as TermSpan;
    const examples = exampleOf(text, tokens, cueAt, one, other);
    const link = examples ? 'or' : linkOf(text, tokens, cueAt, one, other);
    if (link === null || (link === 'and' && !isAnyOf(chosen))) {
      close(other);
      run = [index];
      chosen = anyOfBefore(cueAt, told, other);
      continue;
    }
    run.push(index);
    if (link === 'or' && !chosen) chosen = examples ? 'any of' : 'or';
    if (examples) chosen = 'any of';
  }
  close(null);
  return groups;
}

const isAnyOf = (chosen: Chosen): boolean => chosen === 'any of';
type Chosen = 'or' | 'any of' | null;

function linkOf(
  text: string,
  tokens: readonly Token[],
  cueAt: ReadonlyMap<number, Cue[]>,
  one: TermSpan,
  other: TermSpan,
): Link {
  const between = other.first - one.last;
  if (between === 0) {
    const gap = text.slice(one.end, other.start);
    if (/^\s?\/\s?$/.test(gap)) return 'or';
    return /^\s?,\s*$/.test(gap) ? 'comma' : null;
  }
  if (between > 3) return null;
  let link: Link = null;
  for (let index = one.last; index < other.first; index++) {
    const cues = cueAt.get(index);
    if (cues?.some(({ kind }) => kind === 'or')) link = 'or';
    else if (cues?.some(({ kind }) => kind === 'and')) link ??= 'and';
    // "Java or, better, Kotlin": a word besides is still the same choice behind an "or".
    else if (link !== 'or') return null;
    if (/[.;:]/.test(gapAfter(text, tokens, index))) return null;
  }
  return link;
}

/** "time-series storage such as TimescaleDB": the class and its examples are one choice. */
function exampleOf(
  text: string,
  tokens: readonly Token[],
  cueAt: ReadonlyMap<number, Cue[]>,
  one: TermSpan,
  other: TermSpan,
): boolean {
  if (other.first - one.last > 5) return false;
  for (let index = one.last; index <= one.last + 1 && index < other.first; index++) {
    const cue = cueAt.get(index)?.find(({ kind }) => kind === 'example');
    if (cue && cue.last + 1 >= other.first - 1) return !/[;]/.test(gapAfter(text, tokens, index));
  }
  return false;
}

/** "one of: A, B", "either A or B" right before a term. */
function anyOfBefore(cueAt: ReadonlyMap<number, Cue[]>, told: Told, { first }: TermSpan): Chosen {
  for (let index = first - 1; index >= told.first && index >= first - 6; index--) {
    const cue = cueAt.get(index)?.find(({ kind }) => kind === 'any of' || kind === 'example');
    if (cue && first - cue.last <= 3) return 'any of';
  }
  return null;
}

/** "Java, Kotlin or similar": what is named are examples. */
function orSimilar(
  cueAt: ReadonlyMap<number, Cue[]>,
  { last }: TermSpan,
  next: TermSpan | null,
): boolean {
  if (next && next.first <= last + 1) return false;
  if (!cueAt.get(last)?.some(({ kind }) => kind === 'or')) return false;
  for (let index = last + 1; index <= last + 3; index++)
    if (cueAt.get(index)?.some(({ kind }) => kind === 'similar')) return true;
  return false;
}
