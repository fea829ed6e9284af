import type { Range } from '../../review/review.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import { findSkills } from '../../skills/match.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { tokenize } from '../../skills/tokens.ts';
import type { ProfileFact } from '../facts/fact.ts';
import type { Passage } from '../facts/passages.ts';
import { isOnlyWished } from '../facts/wished.ts';
import type { KnownWords } from './names.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';

/** What may be said without being a fact. */
export interface Allowed {
  /** The present texts of the profile: what the user says already is theirs. */
  texts: readonly string[];
  /** The role's titles, where the user has confirmed that they bear them. */
  titles: readonly string[];
  /** What Byline's own sentences say around the facts; no number, tool or name stands in them. */
  words: readonly string[];
}

/** All that may be said. */
export interface Supply {
  skills: ReadonlySet<string>;
  /** Skills that the user only says they learn, want or lack: to be named in no other way. */
  wished: ReadonlySet<string>;
  /** By a quantity's key, each time that it is said. */
  quantities: ReadonlyMap<string, readonly Quantity[]>;
  words: KnownWords;
}

/** Made once for the same facts and allowances: a composer asks for many texts. */
const supplies = new WeakMap<readonly ProfileFact[], WeakMap<Allowed, Supply>>();

/** What facts and allowances supply. */
export function supplyOf(facts: readonly ProfileFact[], allowed: Allowed): Supply {
  const byAllowed = supplies.get(facts) ?? new WeakMap<Allowed, Supply>();
  supplies.set(facts, byAllowed);
  const known = byAllowed.get(allowed);
  if (known) return known;
  const supply = makeSupply(facts, allowed);
  byAllowed.set(allowed, supply);
  return supply;
}

function makeSupply(facts: readonly ProfileFact[], allowed: Allowed): Supply {
  const lexicon = shippedLexicon();
  const skills = new Set<string>();
  const wished = new Set<string>();
  const quantities = new Map<string, Quantity[]>();
  const written = new Set<string>();
  const keys = new Set<string>();
  const own = new Set(allowed.words.flatMap((text) => tokenize(text).map(({ key }) => key)));

  for (const { skill } of facts) if (skill !== null) addSkill(skills, skill, lexicon);
  const add = (text: string, isFact: boolean) => {
    const tokens = tokenize(text);
    for (const { skill, start, end } of findSkills(text, lexicon, tokens)) {
      const isWish = !isFact && isWished({ text, tokens }, [start, end], skill, lexicon);
      addSkill(isWish ? wished : skills, skill, lexicon);
    }
    for (const { key, start, end } of tokens) {
      keys.add(key);
      written.add(text.slice(start, end));
    }
    for (const quantity of quantitiesIn(text, tokens))
      quantities.set(quantity.key, [...(quantities.get(quantity.key) ?? []), quantity]);
  };
  for (const { text } of facts) add(text, true);
  for (const title of allowed.titles) add(title, true);
  for (const text of allowed.texts) add(text, false);
  return { skills, wished, quantities, words: { written, keys, own } };
}

function addSkill(skills: Set<string>, name: string, { entries }: Lexicon): void {
  skills.add(name);
  for (const carried of entries.get(name)?.includes ?? []) skills.add(carried);
}

/** Does the text name a skill as one that its writer has not got? */
export const isWished = (
  passage: Pick<Passage, 'text' | 'tokens'>,
  range: Range,
  skill: string,
  { entries }: Lexicon,
): boolean => isOnlyWished(passage, range, entries.get(skill)?.kind === 'certification');
