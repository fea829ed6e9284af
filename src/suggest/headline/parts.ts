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

/** The parts without blanks, and without the joints that would be left dangling. */
export function settled(parts: readonly HeadlinePart[]): HeadlinePart[] {
  const kept: HeadlinePart[] = [];
  let open: HeadlinePart | null = null;
  for (const part of parts) {
    if (part.slot === 'blank') continue;
    if (part.slot === 'joint') {
      // Of two joints around a blank the separator parts more than the comma.
      if (!open || partsMore(part.text, open.text)) open = part;
      continue;
    }
    if (open && kept.length > 0) kept.push(open);
    open = null;
    kept.push(part);
  }
  return kept;
}

const partsMore = (one: string, other: string): boolean =>
  /[|•·–—]/.test(one) && !/[|•·–—]/.test(other);

/** The separator a writer uses already, where it is one that parts at a glance; else a bar. */
export function separatorOf(present: string): string {
  const [used] = /\s[|•·–—]\s/.exec(present) ?? [];
  return used ? ` ${used.trim()} ` : ' | ';
}
