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
  const base = score(text);
  let reviews = 1;
  /** Texts with some of the taken changes made, and their scores. */
  let texts: { changes: Candidate[]; score: number }[] = [{ changes: [], score: base }];
  const taken: { candidate: Candidate; gain: number }[] = [];
  for (const candidate of candidates) {
    if (reviews + texts.length > mostReviews) break;
    if (taken.some((one) => inTheWay(one.candidate, candidate))) continue;
    const added: typeof texts = [];
    for (const { changes, score: before } of texts) {
      const all = [...changes, candidate];
      const changed = withChanges(text, all);
      const after = changed.length > aboutLimit ? -1 : score(changed);
      reviews++;
      const gain = after - before;
      if (gain < (candidate.mayGainNothing ? 0 : 1)) break;
      added.push({ changes: all, score: after });
    }
    if (added.length < texts.length) continue;
    taken.push({ candidate, gain: (added[0]?.score ?? base) - base });
    texts = [...texts, ...added];
  }
  return taken;
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
