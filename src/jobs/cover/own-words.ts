import { sentences } from '../../review/language/structure.ts';
import type { OwnWords, Place } from './coverage.ts';

/** What stands before a sentence in a list: a bullet, a dash, a check mark. */
const bullet = /^[\s•·●▪◦‣*✓✔➤►–—-]+/u;

const kept = new WeakMap<readonly Place[], OwnWords | null>();

/**
 * The user's own sentence that shows a term: from a description where there is one, since a title
 * or the name of a certificate only names it. Null where nothing does.
 */
export function ownWords(where: readonly Place[]): OwnWords | null {
  const known = kept.get(where);
  if (known !== undefined) return known;
  const own = wordsOf(where);
  kept.set(where, own);
  return own;
}

function wordsOf(where: readonly Place[]): OwnWords | null {
  const right = where.filter(({ misspelt }) => !misspelt);
  // A text of several sentences, or a long one, is a description.
  const place = right.find(({ text }) => isProse(text)) ?? right[0] ?? where[0];
  if (!place) return null;
  const { section, entry, text, ranges } = place;
  const at = ranges[0]?.[0] ?? 0;
  const [start, end] = sentences(text).find(([, end]) => at < end) ?? [0, text.length];
  return { section, entry, text: text.slice(start, end).replace(bullet, '').trim() };
}

const isProse = (text: string): boolean => /[\n.!?]/.test(text.trim());
