import type { HeadlinePart } from './candidate.ts';
import { begun, type Piece } from './piece.ts';

/** What stands between two separators: pieces, with the joints between them. */
export type Segment = readonly (Piece | string)[];

/** The segments as parts of a headline, one after another. */
export function partsOf(segments: readonly Segment[], separator: string): HeadlinePart[] {
  const parts: HeadlinePart[] = [];
  for (const segment of segments) {
    if (parts.length > 0) parts.push(joint(separator));
    for (const [index, piece] of segment.entries()) {
      if (typeof piece === 'string') parts.push(joint(piece));
      else parts.push(partOf(index === 0 ? begun(piece) : piece));
    }
  }
  return parts;
}

const joint = (text: string): HeadlinePart => ({ slot: 'joint', text, facts: [] });
const partOf = ({ slot, text, facts }: Piece): HeadlinePart => ({ slot, text, facts });

export const textOf = (parts: readonly HeadlinePart[]): string =>
  parts.map(({ text }) => text).join('');

/** The separator a writer uses already, where it is one that parts at a glance; else a bar. */
export function separatorOf(present: string): string {
  const [used] = /\s[|•·–—]\s/.exec(present) ?? [];
  return used ? ` ${used.trim()} ` : ' | ';
}
