import type { KnownProfile, Position } from '../../profile/profile.ts';
import { findNumbers } from '../../review/language/numbers.ts';
import { smallWords } from '../../review/language/word-lists.ts';
import type { RoleGuide } from '../../roles/guide.ts';
import { findSkills } from '../../skills/match.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { singular, tokenize } from '../../skills/tokens.ts';
import type { ProfileFact } from '../facts/fact.ts';

/** A question to the user that leads to a figure for one of their positions. */
export interface ExperienceQuestion {
  /** Index of the position in the experience section. */
  entry: number;
  title: string;
  company: string;
  ask: string;
  /** What the answer can be written as, with blanks `{like this}`. */
  phrase: string;
}

/** More questions than this about one position are not answered. */
const mostAsked = 2;

/**
 * For each position that shows no measured outcome, the questions of the role that fit what the
 * position talks about; the present position first. A question is asked once, while others are left.
 */
export function experienceQuestions(
  known: KnownProfile,
  guide: RoleGuide,
  facts: readonly ProfileFact[],
): ExperienceQuestion[] {
  const entries = [...(known.experience ?? []).entries()].sort(
    ([, one], [, other]) => Number(other.end === null) - Number(one.end === null),
  );
  const proofs = guide.proofs.map((proof) => ({
    ...proof,
    words: wordsOf(`${proof.ask} ${proof.phrase}`),
  }));
  const rarity = rarityIn(proofs.map(({ words }) => words));
  const asked = new Set<string>();
  return entries.flatMap(([entry, position]) => {
    if (isMeasured(entry, position, facts)) return [];
    const own = wordsOf(`${position.title} ${position.description}`);
    const fitting = proofs
      .map(({ ask, phrase, words }) => ({ ask, phrase, fit: fitOf(words, own, rarity) }))
      .sort(
        (one, other) =>
          Number(asked.has(one.ask)) - Number(asked.has(other.ask)) || other.fit - one.fit,
      )
      .slice(0, mostAsked);
    for (const { ask } of fitting) asked.add(ask);
    const { title, company } = position;
    return fitting.map(({ ask, phrase }) => ({ entry, title, company, ask, phrase }));
  });
}

/** The rule of the check on outcomes, or an outcome among the facts. */
function isMeasured(
  entry: number,
  { description }: Position,
  facts: readonly ProfileFact[],
): boolean {
  const numbers = findNumbers(description, findSkills(description, shippedLexicon()));
  if (numbers.some(({ kind }) => kind === 'measure')) return true;
  return facts.some(
    ({ kind, source }) =>
      kind === 'outcome' && source.section === 'experience' && source.entry === entry,
  );
}

/** The words that say what a text is about, in the singular, and the skills it names. */
function wordsOf(text: string): Set<string> {
  const tokens = tokenize(text);
  const words = tokens.flatMap(({ key }) =>
    key.length < 3 || smallWords.has(key) || questionWords.has(key) ? [] : [stem(key)],
  );
  const skills = findSkills(text, shippedLexicon(), tokens).map(({ skill }) => `skill ${skill}`);
  return new Set([...words, ...skills]);
}

/** Words of every other question. */
const questionWords = new Set(
  'how many much what did you your does are were was which when who whom from before now after over and the per for with that take took day days month months week year years people number share kind'.split(
    ' ',
  ),
);

/** "Tests", "testing" and "tested" speak of the same. */
function stem(key: string): string {
  const one = singular(key);
  const root = one.replace(/(?:ing|ed|ment|ion|er)$/, '');
  return root.length >= 4 ? root : one;
}

/** A word that few of the questions have tells more about which of them fits. */
function rarityIn(all: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + all.length / count)]));
}

function fitOf(
  words: ReadonlySet<string>,
  own: ReadonlySet<string>,
  rarity: ReadonlyMap<string, number>,
): number {
  let fit = 0;
  for (const word of words) if (own.has(word)) fit += rarity.get(word) ?? 0;
  return fit;
}
