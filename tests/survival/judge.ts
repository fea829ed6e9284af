import { isDeepStrictEqual } from 'node:util';
import type { ListField, TextField } from '../../src/profile/snapshot.ts';

type Field = TextField | ListField<unknown>;

/**
 * `right`: what the whole page says, or that it is not there where it was taken away. `refused`:
 * nothing is said. `wrong`: anything else is said, even if it is less than there was.
 */
export type Verdict = 'right' | 'refused' | 'wrong';

/** What a field says, whichever strategy found it. */
const saying = ({ via: _, ...said }: Field) => said;

/** The texts that stand in the page for as long as the field's content does. */
function tracesOf(field: Field): string[] {
  if ('text' in field) return field.text.split('\n');
  return field.items.flatMap((item) => {
    if (typeof item === 'string') return [item];
    // Dates, addresses and kinds are not written as they are shown.
    const { start, end, issued, url, kind, ...shown } = item as Record<string, unknown>;
    return Object.values(shown).filter((value) => typeof value === 'string');
  });
}

/** Whether the page still shows all that the field was read from. */
function isThere(document: Document, field: Field): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  const shown = plain(document.querySelector('main')?.textContent ?? '');
  return tracesOf(field).every((text) =>
    text.split('\n').every((line) => shown.includes(plain(line))),
  );
}

/** Judges one field of a broken page; null where the whole page has nothing to tell of it. */
export function judge(wanted: Field, read: Field, document: Document): Verdict | null {
  const isSilent = read.state === 'not loaded' || read.state === 'unreadable';
  if (wanted.state === 'not loaded' || wanted.state === 'unreadable') {
    return isSilent ? null : 'wrong';
  }
  if (isDeepStrictEqual(saying(wanted), saying(read))) return 'right';
  if (!isSilent) return 'wrong';
  return read.state === 'not loaded' && !isThere(document, wanted) ? 'right' : 'refused';
}
