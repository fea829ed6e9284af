import type { Token } from '../../skills/tokens.ts';
import type { Range } from '../review.ts';
import { parts } from './ranges.ts';
import { baseOf, duties, pastOf } from './verbs.ts';

/** A verb in the wrong tense, and how it should stand. */
export interface TenseSlip {
  start: number;
  end: number;
  right: string;
}

/** What the tenses of a text tell: the verbs whose tense is known, and those that are wrong. */
export interface Tenses {
  verbs: number;
  slips: TenseSlip[];
}

interface Verb extends Token {
  tense: 'past' | 'present';
}

/** The first verb of work that the speaker is the subject of, in one sentence. */
interface Told {
  sentence: string;
  verb: Verb;
  /** What of the sentence stands before the speaker. */
  before: string;
}

// A time that is over, at the beginning of a sentence. What lies in a later year may be a plan.
const year = '(?:19\\d\\d|20[01]\\d|202[0-4])';
const month = '(?:[A-Z][a-z]{2,8}\\.? )?';
const over = new RegExp(
  `^(?:from ${month}${year} (?:to|until|till|through) ${month}${year}\\b|between ${month}${year} and ${month}${year}\\b|in ${month}${year}\\b|${year} ?[-–—] ?${year}\\b|in my (?:previous|last|former) (?:role|job|position|company|school)\\b|(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) years ago\\b|previously\\b|last year\\b)`,
  'i',
);

/** Of these times, those that a position fills: "from 2015 to 2018", "in my last job". */
const closedRange = /\b(?:from|between|previous|last|former)\b|[-–—]/i;

/** "Currently" and its like, said of what is going on. */
const goingOn = /^(?:currently|at present|nowadays)\b/i;

/** Words that bring a sentence back to the present, or put the speaker into a clause of its own. */
const turns =
  /\b(?:now|today|still|currently|since|until now|who|which|that|what|where|when|how|because|as|if|is|are|this|these|it)\b/i;

/** So much may stand between the time and the speaker: "at the county hospital". */
const longestGap = 60;

const adverbs = new Set('also then first mainly mostly personally currently'.split(' '));

/**
 * The slips of tense that are sure in an English text: a time that is over with a verb of the
 * present ("From 2015 to 2018 I manage"), "currently" with one of the past, and a paragraph about a
 * past position that goes back and forth. Present for what one does and past for what one did is
 * right, and no slip.
 */
export function tenses(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Range[],
  paragraphs: readonly Range[],
): Tenses {
  const told = new Map<Range, Told>();
  // Both stand in the order of the text.
  let from = 0;
  for (const sentence of sentences) {
    while (from < tokens.length && (tokens[from] as Token).start < sentence[0]) from++;
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).end <= sentence[1]) to++;
    const found = firstTold(text, sentence, tokens.slice(from, to));
    if (found) told.set(sentence, found);
    from = to;
  }
  const slips: TenseSlip[] = [];
  for (const one of told.values()) if (isSlip(one)) slips.push(mended(one.verb));
  const sentencesIn = parts(sentences);
  for (const paragraph of paragraphs) {
    const within = sentencesIn([paragraph[0], paragraph[1] + 1]);
    const row = within.flatMap((sentence) => told.get(sentence) ?? []);
    for (const slip of wandering(row))
      if (!slips.some(({ start }) => start === slip.start)) slips.push(slip);
  }
  return { verbs: told.size, slips: slips.sort((one, other) => one.start - other.start) };
}

function firstTold(text: string, sentence: Range, tokens: readonly Token[]): Told | null {
  const at = tokens.findIndex(({ key }) => key === 'i' || key === 'we');
  const speaker = tokens[at];
  if (!speaker) return null;
  const hasAdverb = adverbs.has(tokens[at + 1]?.key ?? '');
  const token = tokens[hasAdverb ? at + 2 : at + 1];
  if (!token) return null;
  const tense = pastOf.has(token.key) ? 'present' : baseOf.has(token.key) ? 'past' : null;
  const previous = tokens[hasAdverb ? at + 1 : at] as Token;
  if (!tense || text.slice(previous.end, token.start) !== ' ') return null;
  const says = text.slice(...sentence).trim();
  const time = text.slice(sentence[0], speaker.start);
  const before = `${time} ${hasAdverb ? previous.key : ''}`.trim();
  return { sentence: says, verb: { ...token, tense }, before };
}

function isSlip({ before, verb }: Told): boolean {
  const [time] = (verb.tense === 'past' ? goingOn : over).exec(before) ?? [];
  if (time === undefined) return false;
  const gap = before.slice(time.length);
  return gap.length <= longestGap && !turns.test(gap);
}

/** So often a paragraph about a past position changes its tense before it wanders. */
const leastChanges = 3;

function wandering(row: readonly Told[]): TenseSlip[] {
  const [first] = row;
  const [time] = (first && over.exec(first.before)) ?? [];
  if (time === undefined || !closedRange.test(time)) return [];
  // A sentence that turns to the present may be in it; so may what is no duty: "I keep the tools".
  const plain = row.filter(
    ({ sentence, verb }, index) =>
      index === 0 || (!turns.test(sentence) && (verb.tense === 'past' || duties.has(verb.key))),
  );
  const changes = plain.filter(
    ({ verb }, index) => index > 0 && verb.tense !== plain[index - 1]?.verb.tense,
  ).length;
  if (changes < leastChanges) return [];
  return plain.filter(({ verb }) => verb.tense === 'present').map(({ verb }) => mended(verb));
}

function mended({ key, start, end, tense }: Verb): TenseSlip {
  const right = (tense === 'present' ? pastOf.get(key) : baseOf.get(key)) as string;
  return { start, end, right };
}
