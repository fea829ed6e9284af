import { distance } from 'fastest-levenshtein';
import type { KnownProfile } from '../profile/profile.ts';
import { isSwap } from '../skills/near-miss.ts';
import { tokenize } from '../skills/tokens.ts';
import type { RoleEntry } from './role-entry.ts';

/** A role that a search found, and the title by which it was found. */
export interface RoleMatch {
  role: RoleEntry;
  title: string;
}

/**
 * Finds roles by what somebody types of a title, in any language the guides know, with a slip of
 * the fingers forgiven in longer words. Best first.
 *
 * @param most how many roles at the most
 */
export function findRoles(query: string, roles: readonly RoleEntry[], most = 8): RoleMatch[] {
  const typed = wordsOf(query);
  if (typed.length === 0) return [];
  const matches: (RoleMatch & { cost: number })[] = [];
  for (const role of roles) {
    let best: (RoleMatch & { cost: number }) | null = null;
    for (const [index, title] of [role.title, ...role.titles].entries()) {
      const cost = costOf(typed, wordsOf(title));
      // The role's own name goes before an alias that fits as well.
      if (cost !== null && cost + Math.min(index, 1) < (best?.cost ?? Number.POSITIVE_INFINITY))
        best = { role, title, cost: cost + Math.min(index, 1) };
    }
    if (best) matches.push(best);
  }
  matches.sort((one, other) => one.cost - other.cost || one.title.length - other.title.length);
  return matches.slice(0, most).map(({ role, title }) => ({ role, title }));
}

/**
 * The roles that a profile's own titles name, that of the current position first, then those of the
 * headline and of earlier positions.
 */
export function rolesOfProfile(known: KnownProfile, roles: readonly RoleEntry[]): RoleEntry[] {
  const positions = [...(known.experience ?? [])].sort(
    (one, other) => Number(one.end !== null) - Number(other.end !== null),
  );
  const [current, ...earlier] = positions.map(({ title }) => title);
  const texts = [current ?? '', known.headline ?? '', ...earlier];
  const found = new Set<RoleEntry>();
  for (const text of texts) for (const role of rolesNamedIn(text, roles)) found.add(role);
  return [...found];
}

/** The roles whose title stands whole in a text, the longest title first. */
function rolesNamedIn(text: string, roles: readonly RoleEntry[]): RoleEntry[] {
  const words = wordsOf(text);
  const together = words.join('');
  const named: { role: RoleEntry; length: number }[] = [];
  for (const role of roles) {
    for (const title of [role.title, ...role.titles]) {
      const own = wordsOf(title);
      const key = own.join('');
      // Abbreviations ("RN", "PM") have to stand as words; longer titles may be joined or apart.
      const stands =
        key.length < 5 ? words.includes(key) : containsWords(words, together, own, key);
      if (stands) named.push({ role, length: key.length });
    }
  }
  named.sort((one, other) => other.length - one.length);
  const longest = named[0];
  return longest ? [longest.role] : [];
}

function containsWords(
  words: readonly string[],
  together: string,
  own: readonly string[],
  key: string,
): boolean {
  if (!together.includes(key)) return false;
  const first = own[0] ?? '';
  return words.some((word) => word.startsWith(first) || key.startsWith(word));
}

/** What it costs to read what was typed as a title; null where it is another. */
function costOf(typed: readonly string[], title: readonly string[]): number | null {
  const joined = title.join('');
  const query = typed.join('');
  if (joined === query) return 0;
  if (joined.startsWith(query)) return 2;
  let cost = 4 + Math.max(0, title.length - typed.length);
  for (const word of typed) {
    const one = Math.min(...title.map((own) => wordCost(word, own)));
    if (one === Number.POSITIVE_INFINITY) return null;
    cost += one;
  }
  return cost;
}

function wordCost(typed: string, own: string): number {
  if (own === typed) return 0;
  if (own.startsWith(typed)) return 1;
  if (typed.length < 4) return Number.POSITIVE_INFINITY;
  // While somebody types, the word is not yet ended: its beginning is compared.
  const beginning = own.slice(0, typed.length);
  const slips = isSwap(typed, beginning)
    ? 1
    : Math.min(distance(typed, own), distance(typed, beginning));
  const allowed = typed.length >= 8 ? 2 : 1;
  return slips <= allowed ? 3 + slips : Number.POSITIVE_INFINITY;
}

const wordsOf = (text: string): string[] => tokenize(text).map(({ key }) => key);
