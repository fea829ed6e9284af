import type { Segment } from './parts.ts';
import type { Filling, Place, Plan } from './plans.ts';

/** What a piece brings a reader, in points, where it is as good as can be. */
const worthOf: Partial<Record<Place, number>> = {
  title: 8,
  speciality: 7,
  result: 9,
  scope: 8,
  team: 3,
  credential: 4,
  study: 2,
  employer: 0.5,
};
/** What a piece must be worth to be better than none. */
const least: Partial<Record<Place, number>> = { speciality: 0.25, scope: 0.2 };
/** UTF-16 code units from which a list of tools is tiring to read aloud. */
const longList = 42;
const perTool = 1.2;

/**
 * How well a headline reads, in points, before the rubric judges it: between headlines of nearly
 * the same score the plainer line with the better result comes first.
 */
export function easeOf(
  plan: Plan,
  filling: Filling,
  segments: readonly Segment[],
  length: number,
): number {
  let ease = 0;
  for (const [place, points] of Object.entries(worthOf) as [Place, number][]) {
    const piece = filling[place];
    if (piece && 'worth' in piece) ease += points * (piece.worth - (least[place] ?? 0));
  }
  const tools = (filling.tools ?? []).filter((piece) => typeof piece !== 'string');
  for (const [index, { worth }] of tools.entries()) if (index < 3) ease += perTool * worth;
  const pieces = segments.flat().filter((piece) => typeof piece !== 'string');
  ease -= 10 * pieces.filter(({ slot }) => slot === 'blank').length;
  if (pieces[0]?.slot === 'title') ease += 3;
  // Made for such a profile.
  if (plan.suits) ease += 3;
  if (tools.length > 3) ease -= 1.5;
  const listed = tools.reduce((sum, tool) => sum + tool.text.length + 2, 0);
  if (listed > longList) ease -= (listed - longList) / 6;
  if (segments.length > 3) ease -= 7;
  // What is longer is not read to its end, what is shorter says little.
  if (length > 150) ease -= (length - 150) / 8;
  if (length < 70) ease -= (70 - length) / 8;
  return ease;
}
