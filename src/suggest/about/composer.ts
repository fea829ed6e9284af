import type { ProfileFact } from '../facts/fact.ts';
import { type Allowed, allowedBy, foreignWords } from '../guard.ts';
import { blanksIn } from '../headline/blanks.ts';
import type { BuiltSentence, Wording } from './built.ts';
import type { AboutInput } from './edit.ts';
import type { AboutPart, SentenceBank, Tone, Ways } from './sentences/bank.ts';
import { type Filling, fillSlots, type Slots } from './slots.ts';

/** More than this is a list to lose oneself in. */
const mostOthers = 5;

/** A wording with the pattern that it was made from. */
interface Made extends Wording {
  pattern: string;
  facts: ProfileFact[];
}

/** Makes the sentences of one About: no pattern and no fact is used in two of them. */
export class Composer {
  readonly #facts: readonly ProfileFact[];
  readonly #allowed: Allowed;
  readonly #tone: Tone;
  readonly #patterns = new Set<string>();
  readonly #used = new Set<ProfileFact>();
  readonly sentences: BuiltSentence[] = [];

  constructor({ facts, known }: AboutInput, bank: SentenceBank, tone: Tone) {
    this.#facts = facts;
    this.#tone = tone;
    this.#allowed = allowedBy(known, [], wordsOf(bank));
  }

  /** How long the About is so far, in UTF-16 code units. */
  get length(): number {
    return lengthTogether(this.sentences);
  }

  lengthOf(part: AboutPart): number {
    return this.sentences
      .filter((sentence) => sentence.part === part)
      .reduce((sum, { text }) => sum + text.length + 1, 0);
  }

  isUsed(fact: ProfileFact): boolean {
    return this.#used.has(fact);
  }

  isFresh = ({ facts }: Filling): boolean => facts.every((fact) => !this.#used.has(fact));

  /**
   * Says something in the first way that its slots can fill and the guard lets pass.
   *
   * @param most the longest that the sentence may be
   * @returns whether it could be said
   */
  say(part: AboutPart, id: string, ways: Ways, slots: Slots, most = 400): boolean {
    const made = ways[this.#tone]
      .map((pattern, index) => this.#make(pattern, `${this.#tone}-${index}`, slots))
      .filter((one) => one !== null)
      .filter(({ text }) => text.length <= most);
    const chosen = made.find(({ pattern }) => !this.#patterns.has(pattern));
    if (!chosen) return false;
    this.#patterns.add(chosen.pattern);
    for (const fact of chosen.facts) this.#used.add(fact);
    const others = made.filter(
      (one) => one !== chosen && sameFacts(one, chosen) && !this.#patterns.has(one.pattern),
    );
    this.sentences.push({
      id,
      part,
      wording: chosen.id,
      text: chosen.text,
      facts: chosen.facts,
      blanks: [],
      others: others.slice(0, mostOthers).map(({ id, text }) => ({ id, text })),
    });
    return true;
  }

  /** Leaves a blank for the user to fill. */
  ask(part: AboutPart, id: string, text: string): void {
    const blanks = blanksIn(text);
    const sentence = { id, part, wording: text, text, facts: [], blanks, others: [] };
    // An invitation closes the text: what comes next is said before it.
    const last = this.sentences.findIndex((one) => one.id === 'invitation');
    if (part === 'next' && last >= 0) this.sentences.splice(last, 0, sentence);
    else this.sentences.push(sentence);
  }

  /** Shares out among the blanks of a part the questions that were not asked. */
  offerQuestions(left: Partial<Record<AboutPart, readonly string[]>>): void {
    for (const [part, questions] of Object.entries(left)) {
      const asked = this.sentences.filter((one) => one.part === part && one.blanks.length > 0);
      questions.forEach((text, index) => {
        const others = asked[index % Math.max(1, asked.length)]?.others;
        if (others && others.length < mostOthers) others.push({ id: text, text });
      });
    }
  }

  #make(pattern: string, id: string, slots: Slots): Made | null {
    const filling = fillSlots(pattern, slots);
    if (!filling) return null;
    const text = withCapital(filling.text);
    const foreign = foreignWords(text, this.#facts, this.#allowed);
    return foreign.length === 0 ? { id, text, pattern, facts: filling.facts } : null;
  }
}

/** The length of the text that sentences make: a space between them, two line ends between parts. */
export function lengthTogether(sentences: readonly BuiltSentence[]): number {
  const parts = new Set(sentences.map(({ part }) => part));
  const words = sentences.reduce((sum, { text }) => sum + text.length + 1, 0);
  return Math.max(0, words + parts.size - 2);
}

const sameFacts = (one: Made, other: Made): boolean =>
  one.facts.length === other.facts.length && one.facts.every((fact) => other.facts.includes(fact));

/** A sentence begins with a capital, save where a name begins it that has none ("iOS"). */
const withCapital = (text: string): string =>
  /^\p{Ll}+(?=[\s,:]|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** What the sentences say around the facts. */
function wordsOf(bank: SentenceBank): string[] {
  const words: string[] = [];
  const collect = (part: unknown): void => {
    if (typeof part === 'string') words.push(part.replace(/\[\w+\]/g, ' '));
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(collect);
  };
  collect(bank);
  return words;
}
