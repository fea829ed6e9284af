import { holds } from '../../../review/language/ranges.ts';
import type { Range } from '../../../review/review.ts';
import { thresholds } from '../../../review/rubric.ts';
import { wordKey } from '../../../skills/tokens.ts';
import type { ProfileFact } from '../../facts/fact.ts';
import { tellingWords } from '../../headline/likeness.ts';
import { usedFact } from '../edit.ts';
import { outcomeSlots } from '../outcome-slots.ts';
import { type Filling, fillSlots } from '../slots.ts';
import type { AboutText } from './about-text.ts';

/** A result of the user's own that the About does not tell, and the sentence it belongs behind. */
export interface ResultLine {
  filling: Filling;
  /** The same behind another result of this employer. */
  again: Filling;
  employer: string | null;
  /** The sentence that speaks of the same; null where none does. */
  behind: Range | null;
}

/** How many words a sentence shares with a result to speak of the same; the employer is worth as many. */
const kinship = 3;

/** The results to add, so that the About has its numbers: at most two, best first. */
export function resultLines(about: AboutText): ResultLine[] {
  const { bank, slots, subject } = about;
  if (!bank) return [];
  const lines: ResultLine[] = [];
  let measures = subject.numbers.filter(({ kind }) => kind === 'measure').length;
  for (const fact of slots.of('outcome')) {
    if (measures >= thresholds.about.numbers.enough) break;
    if (fact.measures.length === 0 || fact.source.section === 'about' || isTold(about, fact))
      continue;
    const behind = sentenceOf(about, fact);
    const employer = slots.employerOf(fact);
    const named = behind !== null && employer !== null && names(about, behind, employer);
    const ways = named ? bank.mending.resultThere : bank.mending.result;
    const filled = outcomeSlots(fact, slots);
    const filling = firstFilled(ways, filled);
    const again = firstFilled(bank.mending.resultAgain, filled);
    if (!filling || !again) continue;
    lines.push({ filling, again, employer, behind });
    measures += fact.measures.length;
  }
  return lines;
}

function firstFilled(
  ways: readonly string[],
  filled: ReadonlyMap<string, Filling>,
): Filling | null {
  for (const way of ways) {
    const filling = fillSlots(way, filled);
    if (filling) return filling;
  }
  return null;
}

/** Does the About give one of its figures already? */
function isTold({ text }: AboutText, { measures }: ProfileFact): boolean {
  return measures.some(({ figure }) => text.includes(figure));
}

const names = ({ text }: AboutText, [start, end]: Range, employer: string): boolean =>
  wordKey(text.slice(start, end)).includes(wordKey(employer));

/**
 * The sentence of the About that speaks of the same work: prose that ends with a stop, no
 * item of a list.
 */
function sentenceOf(about: AboutText, fact: ProfileFact): Range | null {
  const { subject, text, slots } = about;
  const words = tellingWords(fact.text);
  const employer = slots.employerOf(fact);
  let best: Range | null = null;
  let most = kinship - 1;
  const prose = subject.lines.filter((line) => !about.isBullet(line));
  for (const sentence of subject.sentences) {
    const range = about.trimmed(sentence);
    if (about.isOurs(text.slice(...range))) continue;
    if (!/[.!?]$/.test(text.slice(...range)) || !prose.some((line) => holds(line, range))) continue;
    const own = tellingWords(text.slice(...range));
    let shared = employer && names(about, range, employer) ? kinship : 0;
    for (const word of words) if (own.has(word)) shared++;
    if (shared > most) [best, most] = [range, shared];
  }
  return best;
}

export const factsOf = ({ facts }: Filling) => facts.map(usedFact);
