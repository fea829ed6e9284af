import type { KnownProfile } from '../profile/profile.ts';
import { withBlanksEmpty } from '../review/language/blanks.ts';
import { within } from '../review/language/ranges.ts';
import { smallWords } from '../review/language/word-lists.ts';
import type { Range } from '../review/review.ts';
import { findSkills, type SkillHit } from '../skills/match.ts';
import { shippedLexicon } from '../skills/shipped.ts';
import { type Token, tokenize } from '../skills/tokens.ts';
import { changeWords } from './facts/clause-words.ts';
import type { ProfileFact } from './facts/fact.ts';
import { foreignNames } from './guard/names.ts';
import { type Quantity, quantitiesIn } from './guard/quantities.ts';
import { grantedClaims } from './guard/quantity-words.ts';
import { type Allowed, isWished, type Supply, supplyOf } from './guard/supply.ts';

export type { Allowed } from './guard/supply.ts';

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
  const { headline = '', about = '', experience = [] } = known;
  return { texts: [headline, about, ...experience.map((one) => one.description)], titles, words };
}

/**
 * Whatever a text claims that neither the facts nor the profile's own texts supply: numbers with
 * their unit and what they count, names, skills, credentials. Empty where all of it is the user's.
 *
 * Strict where it cannot know: a number counts only as it is written ("1,200" is not "1.200"), with
 * what weakens it ("almost 300" is not "300") and its unit; "three" and "3" are the same, and "over
 * 300" may be told as "300". It sees words, not what a sentence says with them: "led 5 engineers"
 * passes where a fact has "worked with 5 engineers", and so does a name in lower case. Blanks,
 * `{like this}`, are passed over.
 */
export function foreignWords(
  text: string,
  facts: readonly ProfileFact[],
  allowed: Allowed,
): Foreign[] {
  const supply = supplyOf(facts, allowed);
  const shown = withBlanksEmpty(text);
  const tokens = tokenize(shown);
  const hits = findSkills(shown, shippedLexicon(), tokens);
  const quantities = quantitiesIn(shown, tokens);
  const isInHit = within(hits.map(({ start, end }): Range => [start, end]));
  const isQuantity = within(quantities.map(({ whole }) => whole));
  const found: Pick<Foreign, 'kind' | 'range'>[] = [
    ...foreignSkills(shown, tokens, hits, supply),
    ...quantities
      // "ISO 27001", "Office 365": the number is the skill's, and looked at with it.
      .filter((quantity) => !isInHit(quantity.range) && !isKnownQuantity(quantity, supply))
      .map(({ range }) => ({ kind: 'number' as const, range })),
    ...foreignClaims(shown, tokens, hits, supply),
  ];
  const isFound = within(found.map(({ range }) => range));
  const isJudged = (range: Range) => isInHit(range) || isQuantity(range) || isFound(range);
  for (const range of foreignNames(shown, tokens, supply.words, isJudged))
    found.push({ kind: 'name', range });
  return found
    .map(({ kind, range }) => ({ kind, text: shown.slice(...range), range }))
    .sort((one, other) => one.range[0] - other.range[0]);
}

function foreignSkills(
  text: string,
  tokens: readonly Token[],
  hits: readonly SkillHit[],
  { skills, wished }: Supply,
): Pick<Foreign, 'kind' | 'range'>[] {
  const lexicon = shippedLexicon();
  return hits.flatMap(({ skill, start, end }) => {
    const range: Range = [start, end];
    if (
      skills.has(skill) ||
      (wished.has(skill) && isWished({ text, tokens }, range, skill, lexicon))
    )
      return [];
    const isCredential = lexicon.entries.get(skill)?.kind === 'certification';
    return [{ kind: isCredential ? ('credential' as const) : ('tool' as const), range }];
  });
}

/** Is a number said as it was: as much, for the same time, of the same thing? */
function isKnownQuantity(said: Quantity, { quantities }: Supply): boolean {
  // Whoever has "over 300" has 300.
  return [said.key, `>${said.key}`].some((key) =>
    quantities
      .get(key)
      ?.some((known) => (said.per === '' || said.per === known.per) && isOfTheSame(said, known)),
  );
}

function isOfTheSame(said: Quantity, known: Quantity): boolean {
  if (!known.hasUnit || !said.hasUnit) {
    const counted = known.counts.length > 0 ? known.counts : known.around;
    return (
      known.hasUnit ||
      said.counts.length === 0 ||
      said.counts.some((word) => counted.includes(word))
    );
  }
  // "Cut costs by 31%" is not "cut failed payments by 31%": what changed has to be named as well.
  const words = tellingOf(said);
  const own = tellingOf(known);
  return words.length === 0 || own.length === 0 || words.some((word) => own.includes(word));
}

/** The words beside a number that say what it measures, not what was done to it. */
const tellingOf = ({ around }: Quantity): string[] =>
  around.filter(
    (word) =>
      word.length > 2 && !/\d/.test(word) && !smallWords.has(word) && !changeWords.has(word),
  );

/** "Certified", "award-winning": claims that need somebody who granted them. */
function foreignClaims(
  text: string,
  tokens: readonly Token[],
  hits: readonly SkillHit[],
  { skills, words }: Supply,
): Pick<Foreign, 'kind' | 'range'>[] {
  const { entries } = shippedLexicon();
  const held = hits.filter(
    ({ skill }) => skills.has(skill) && entries.get(skill)?.kind === 'certification',
  );
  return tokens.flatMap(({ key, start, end }) => {
    if (!grantedClaims.has(key) || words.keys.has(key) || words.own.has(key)) return [];
    // "CCRN-certified": by a certificate that is held.
    const isHeld = held.some((hit) => text.slice(hit.end, start) === '-');
    return isHeld ? [] : [{ kind: 'credential' as const, range: [start, end] as Range }];
  });
}
