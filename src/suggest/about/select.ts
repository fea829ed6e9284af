import { aboutLimit } from '../../profile/limits.ts';
import { applyEdit } from '../../review/edit.ts';
import type { Candidate } from './mending/candidate.ts';

/** The most texts that may be scored to find out which changes go together. */
const mostReviews = 60;

/**
 * The changes that can be taken in any order: no two touch, and whichever of them are taken
 * already, each of the others costs no point, and gains one unless it is right for its own sake. Every such text is scored; a change that fails once,
 * or for which too many would have to be scored, is left out.
 *
 * @param candidates in the order in which they are to be preferred
 */
export function takeTogether(
  text: string,
  candidates: readonly Candidate[],
  score: (text: string) => number,
): { candidate: Candidate; gain: number }[] {
  const taken: { candidate: Candidate; gain: number }[] = [];
  /** Scores by which of the taken changes are made: bit 0 for the first taken, and so on. */
  let scores = [score(text)];
  let reviews = 1;
  for (const candidate of candidates) {
    if (reviews + scores.length > mostReviews) break;
    if (taken.some((one) => inTheWay(one.candidate, candidate))) continue;
    const all = [...taken.map((one) => one.candidate), candidate];
    const more: number[] = [];
    for (let set = 0; set < scores.length; set++) {
      const made = all.filter((_, bit) => bit === taken.length || (set & (1 << bit)) !== 0);
      const changed = withChanges(text, made);
      more.push(changed.length > aboutLimit ? -1 : score(changed));
      reviews++;
      if (!isGain(set, [...scores, ...more], all, scores.length)) break;
      if (set === scores.length - 1) {
        taken.push({ candidate, gain: (more[0] ?? 0) - (scores[0] ?? 0) });
        scores = [...scores, ...more];
        break;
      }
    }
  }
  return taken;
}

/**
 * Does each change of a set, taken as the last of them, gain what it has to? The set is the taken
 * changes of `before` and the newest one.
 */
function isGain(
  before: number,
  scores: readonly number[],
  all: readonly Candidate[],
  newest: number,
): boolean {
  const set = before + newest;
  const after = scores[set] ?? -1;
  return all.every(({ mayGainNothing }, bit) => {
    if ((set & (1 << bit)) === 0) return true;
    const without = scores[set & ~(1 << bit)] ?? 0;
    return after - without >= (mayGainNothing ? 0 : 1);
  });
}

/** Do two changes touch, or does one reach into what the other rests on? */
function inTheWay(one: Candidate, other: Candidate): boolean {
  const touches = one.start <= other.end && other.start <= one.end;
  const reaches = (from: Candidate, to: Candidate) =>
    from.end > from.start && from.start < to.around[1] && to.around[0] < from.end;
  const same = one.id === other.id;
  return same || touches || reaches(one, other) || reaches(other, one);
}

/** The text with several changes made, from the last to the first. */
function withChanges(text: string, changes: readonly Candidate[]): string {
  return [...changes]
    .sort((one, other) => other.start - one.start)
    .reduce((changed, change) => applyEdit(changed, change), text);
}
