import type { HeadlineCandidate } from './candidate.ts';
import { likeness, tellingWords } from './likeness.ts';

/** A candidate with how well it reads, in points like those of the score. */
export interface Ranked {
  candidate: HeadlineCandidate;
  ease: number;
}

/** Points that a headline loses which says the same as one before it. */
const sameAgain = 30;
/** Points for being built as one before it. */
const sameShape = 4;

/**
 * The best first; each next one is good and unlike those before it.
 *
 * @param isOwn whether a headline says only what the user's facts say; asked of those chosen alone
 */
export function inOrder(
  ranked: readonly Ranked[],
  most: number,
  isOwn: (candidate: HeadlineCandidate) => boolean,
): HeadlineCandidate[] {
  const open = ranked.map((one) => ({
    ...one,
    words: tellingWords(one.candidate.text),
    nearest: 0,
    shapes: 0,
  }));
  const chosen: HeadlineCandidate[] = [];
  while (open.length > 0 && chosen.length < most) {
    const worthOf = ({ candidate, ease, nearest, shapes }: (typeof open)[number]) =>
      candidate.score + ease - sameAgain * nearest - sameShape * Math.min(2, shapes);
    const best = open.reduce((top, one) => (worthOf(one) > worthOf(top) ? one : top));
    open.splice(open.indexOf(best), 1);
    if (!isOwn(best.candidate)) continue;
    chosen.push(best.candidate);
    for (const one of open) {
      one.nearest = Math.max(one.nearest, likeness(one.words, best.words));
      if (one.candidate.shape === best.candidate.shape) one.shapes++;
    }
  }
  return chosen;
}
