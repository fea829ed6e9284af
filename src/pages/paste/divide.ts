import { type Heading, headingIn, type Part } from '../pdf/headings.ts';
import type { PastedLine } from './pasted-lines.ts';

export interface PastedPart {
  part: Part;
  lines: PastedLine[];
}

export interface Division {
  /** What stands above the first heading. */
  top: PastedLine[];
  parts: PastedPart[];
}

interface Found {
  at: number;
  heading: Heading;
}

/**
 * Divides a paste by its headings. A text can hold a line that says no more than "Projects", but
 * LinkedIn's own stand in a fixed order: the longest run of headings that keeps it is taken, and
 * of two alike the later one.
 *
 * @param rankOf Where the heading stands in what was pasted; null for one that is not used there.
 */
export function divide(
  lines: readonly PastedLine[],
  rankOf: (heading: Heading) => number | null = ({ part, rank }) =>
    part === 'top-skills' || part === 'contact' ? null : rank,
): Division {
  const candidates = lines.flatMap(({ text }, at): (Found & { rank: number })[] => {
    const heading = headingIn(text);
    const rank = heading && rankOf(heading);
    return heading && rank !== null ? [{ at, heading, rank }] : [];
  });
  const chosen = longestRising(candidates.slice(0, mostCandidates));
  return {
    top: lines.slice(0, chosen[0]?.at ?? lines.length),
    parts: chosen.map(({ at, heading }, index) => ({
      part: heading.part,
      lines: lines.slice(at + 1, chosen[index + 1]?.at),
    })),
  };
}

/** A page has about twenty headings. */
const mostCandidates = 300;

function longestRising<Ranked extends { rank: number }>(candidates: Ranked[]): Ranked[] {
  // For each candidate the longest run that ends with it.
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [at, { rank }] of candidates.entries()) {
    lengths[at] = 1;
    before[at] = -1;
    for (let other = 0; other < at; other += 1) {
      const length = (lengths[other] ?? 0) + 1;
      if ((candidates[other]?.rank ?? rank) >= rank || length < (lengths[at] ?? 0)) continue;
      lengths[at] = length;
      before[at] = other;
    }
  }
  const longest = Math.max(0, ...lengths);
  const chosen: Ranked[] = [];
  for (let at = lengths.lastIndexOf(longest); at >= 0; at = before[at] ?? -1) {
    const candidate = candidates[at];
    if (candidate) chosen.unshift(candidate);
  }
  return chosen;
}
