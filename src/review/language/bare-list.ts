import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';
import { rangeOf, within } from './ranges.ts';
import { smallWords } from './word-lists.ts';

/** Nobody reads so many pieces, whatever they are. */
const manyPieces = 9;

/** Is the headline little more than a list of skills? */
export function isBareList(subject: TextSubject): boolean {
  const { listSkills, listShare, heap } = thresholds.headline;
  if (subject.skills.size >= heap || subject.segments.length > manyPieces) return true;
  if (subject.hits.length < listSkills) return false;
  const isSkill = within(subject.hits.map(rangeOf));
  let words = 0;
  let listed = 0;
  for (const { key, start, end } of subject.tokens) {
    if (smallWords.has(key) && key.length > 1) continue;
    words++;
    if (isSkill([start, end])) listed++;
  }
  return listed / Math.max(1, words) >= listShare;
}
