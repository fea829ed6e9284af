import type { KnownProfile } from '../profile/profile.ts';
import { within } from '../review/language/ranges.ts';
import type { Range } from '../review/review.ts';
import { findSkills } from '../skills/match.ts';
import { shippedLexicon } from '../skills/shipped.ts';
import { tokenize } from '../skills/tokens.ts';
import type { ProfileFact } from './facts/fact.ts';
import { foreignNames, type KnownWords } from './guard/names.ts';
import { quantitiesIn } from './guard/quantities.ts';
import { grantedClaims } from './guard/quantity-words.ts';

/** What may be said without being a fact. */
export interface Allowed {
  /** The present texts of the profile: what the user says already is theirs. */
  texts: readonly string[];
  /** The role's titles, where the user has confirmed that they bear them. */
  titles: readonly string[];
  /** What Byline's own sentences say around the facts; no number, tool or name stands in them. */
  words: readonly string[];
}

/** Something in a text that no fact supplies. Its range is in UTF-16 code units. */
export interface Foreign {
  kind: 'number' | 'name' | 'tool' | 'credential';
  text: string;
  range: Range;
}

/** What the texts of a profile allow, with the titles that the user has confirmed. */
export function allowedBy(
  known: KnownProfile,
  titles: readonly string[] = [],
  words: readonly string[] = [],
): Allowed {
  const texts = [
    known.headline,
    known.about,
    ...(known.experience ?? []).map((one) => one.description),
  ];
  return { texts: texts.filter((text) => text !== undefined), titles, words };
}

/**
 * Whatever a text claims that neither the facts nor the profile's own texts supply: numbers with
 * their unit and what they count, names, skills, credentials. Empty where all of it is the user's.
 *
 * Strict where it cannot know: a number counts only as it is written ("1,200" is not "1.200"), with
 * its qualifier ("almost 300" is not "300") and its unit; "three" and "3" are the same. It sees words,
 * not what a sentence says with them: "led 5 engineers" passes where a fact has "worked with 5
 * engineers", and so does a name in lower case. Blanks, `{like this}`, are passed over.
 */
export function foreignWords(
  text: string,
  facts: readonly ProfileFact[],
  allowed: Allowed,
): Foreign[] {
  const supply = supplyOf(facts, allowed);
  const shown = text.replace(/\{[^{}\n]{1,120}\}/g, (blank) => ' '.repeat(blank.length));
  const tokens = tokenize(shown);
  const hits = findSkills(shown, shippedLexicon(), tokens);
  const isInHit = within(hits.map(({ start, end }): Range => [start, end]));
  const foreign: Foreign[] = [];
  const add = (kind: Foreign['kind'], range: Range) =>
    foreign.push({ kind, text: shown.slice(...range), range });

  const lacking = hits.filter(({ skill }) => !supply.skills.has(skill));
  for (const { skill, start, end } of lacking) {
    const isCredential = shippedLexicon().entries.get(skill)?.kind === 'certification';
    add(isCredential ? 'credential' : 'tool', [start, end]);
  }
  const quantities = quantitiesIn(shown, tokens);
  for (const { range, key, counts } of quantities) {
    // "ISO 27001", "Office 365": the number is the skill's, and looked at with it.
    if (isInHit(range)) continue;
    const known = supply.quantities.get(key);
    const isKnown =
      known && (counts.length === 0 || known.has('') || counts.some((word) => known.has(word)));
    if (!isKnown) add('number', range);
  }
  for (const { key, start, end } of tokens)
    if (grantedClaims.has(key) && !supply.words.keys.has(key) && !isInHit([start, end]))
      add('credential', [start, end]);
  const isJudged = within([
    ...hits.map(({ start, end }): Range => [start, end]),
    ...quantities.map(({ range }) => range),
  ]);
  for (const range of foreignNames(shown, tokens, supply.words, isJudged)) {
    if (!foreign.some(({ range: [from, to] }) => from <= range[0] && range[1] <= to))
      add('name', range);
  }
  return foreign.sort((one, other) => one.range[0] - other.range[0]);
}

/** All that may be said. */
interface Supply {
  skills: ReadonlySet<string>;
  /** By a quantity's key the words it may count; '' where its unit says what it measures. */
  quantities: ReadonlyMap<string, ReadonlySet<string>>;
  words: KnownWords;
}

/** Made once for the same facts and allowances: a composer asks for many texts. */
const supplies = new WeakMap<readonly ProfileFact[], WeakMap<Allowed, Supply>>();

function supplyOf(facts: readonly ProfileFact[], allowed: Allowed): Supply {
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
  const quantities = new Map<string, Set<string>>();
  const written = new Set<string>();
  const keys = new Set<string>();
  const addSkill = (name: string) => {
    skills.add(name);
    for (const carried of lexicon.entries.get(name)?.includes ?? []) skills.add(carried);
  };
  for (const { skill } of facts) if (skill !== null) addSkill(skill);
  const texts = [...facts.map(({ text }) => text), ...allowed.texts, ...allowed.titles];
  for (const text of texts) {
    const tokens = tokenize(text);
    for (const { skill } of findSkills(text, lexicon, tokens)) addSkill(skill);
    for (const { key, start, end } of tokens) {
      keys.add(key);
      written.add(text.slice(start, end));
    }
    for (const { key, around, hasUnit } of quantitiesIn(text, tokens)) {
      const counted = quantities.get(key) ?? new Set<string>();
      for (const word of hasUnit ? [''] : around) counted.add(word);
      quantities.set(key, counted);
    }
  }
  const own = new Set(allowed.words.flatMap((text) => tokenize(text).map(({ key }) => key)));
  return { skills, quantities, words: { written, keys, own } };
}
