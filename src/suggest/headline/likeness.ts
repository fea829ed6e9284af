import { smallWords } from '../../review/language/word-lists.ts';
import { tokenize } from '../../skills/tokens.ts';

/** The words of a text that carry meaning, as the matcher compares them. */
export function tellingWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const { key } of tokenize(text)) if (key.length > 1 && !smallWords.has(key)) words.add(key);
  return words;
}

/** Letters that two words share at their beginning to be of one family: "nurse", "nursing". */
const sharedLetters = 4;
/** And what share of the shorter one they make: "content" is no "contract". */
const sharedPart = 0.65;

function areKin(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  return same >= sharedLetters && same >= shorter * sharedPart && !/^\d/.test(one);
}

/** Share of the words of `words` that `others` also has in some form, 0 to 1. */
export function saidAgain(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let again = 0;
  for (const word of words) if ([...others].some((other) => areKin(word, other))) again++;
  return again / words.size;
}

/** How much two texts say the same, 0 to 1: the words they share of all that they have. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}
