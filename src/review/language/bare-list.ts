import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';
import { rangeOf, within } from './ranges.ts';
import { smallWords } from './word-lists.ts';

/** Is the headline little more than a list of skills? */
export function isBareList(subject: TextSubject): boolean {
  const { listSkills, listShare, heap } = thresholds.headline;
  if (subject.skills.size >= heap) return true;
  if (subject.hits.length < listSkills) return subject.segments.length > 9;
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
