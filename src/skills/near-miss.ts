import { distance } from 'fastest-levenshtein';
import type { SkillEntry, SkillKind } from './skill.ts';

/** Kinds whose names are names, not words: only these can be told from another word's spelling. */
const properNames: ReadonlySet<SkillKind> = new Set([
  'language',
  'framework',
  'database',
  'cloud',
  'tool',
]);

/** Letters a name has at least for one slip to be recognised, and for two. */
const oneSlip = 6;
const twoSlips = 9;

interface Name {
  key: string;
  entry: SkillEntry;
  /** One bit for each letter that occurs: most names are ruled out by this alone. */
  letters: number;
}

/** Finds the skill that a word was meant for, where it is one or two letters off its name. */
export class NearMisses {
  readonly #byInitial = new Map<string, Name[]>();
  readonly #rightWords: ReadonlySet<string>;

  /** @param rightWords words near a name that are right as they are ("tableaux") */
  constructor(rightWords: Iterable<string>) {
    this.#rightWords = new Set(rightWords);
  }

  /**
   * Makes a name recognisable; `key` is one word in the form in which words are compared. Meant for
   * names that people do misspell: rare names attract common words.
   */
  add(key: string, entry: SkillEntry): void {
    if (key.length < oneSlip || !isWord(key) || !properNames.has(entry.kind)) return;
    const initial = key[0] as string;
    const names = this.#byInitial.get(initial) ?? [];
    names.push({ key, entry, letters: lettersOf(key) });
    this.#byInitial.set(initial, names);
  }

  /** The skill a word comes near to; null where it is right, too short, or near none. */
  find(key: string): SkillEntry | null {
    if (key.length < oneSlip - 1 || !isWord(key) || this.#rightWords.has(key)) return null;
    return this.#search(key);
  }

  #search(key: string): SkillEntry | null {
    const letters = lettersOf(key);
    let best: { name: Name; edits: number } | null = null;
    for (const name of this.#byInitial.get(key[0] as string) ?? []) {
      const most = name.key.length >= twoSlips ? 2 : 1;
      if (Math.abs(name.key.length - key.length) > most) continue;
      if (bitCount(letters ^ name.letters) > 2 * most) continue;
      // The plural of a name is no slip.
      if (key === `${name.key}s` || name.key === `${key}s`) return null;
      const edits = isSwap(key, name.key) ? 1 : distance(key, name.key);
      if (edits <= most && edits < (best?.edits ?? 3)) best = { name, edits };
    }
    return best?.name.entry ?? null;
  }
}

const isWord = (key: string): boolean => /^[a-z]+$/.test(key);

function lettersOf(key: string): number {
  let bits = 0;
  for (let at = 0; at < key.length; at++) bits |= 1 << (key.charCodeAt(at) - 0x61);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Two neighbouring letters changed places ("Pyhton"): one slip of the fingers, two edits. */
export function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
