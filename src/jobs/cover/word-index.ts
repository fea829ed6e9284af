import type { Range } from '../../review/review.ts';
import { isHyphen, joins, singular, type Token, tokenize } from '../../skills/tokens.ts';

/** A text whose words can be looked up. */
interface IndexedText {
  text: string;
  tokens: readonly Token[];
}

/** A word's place: which text, and which token of it. */
type At = [text: number, token: number];

/**
 * Finds words that no lexicon knows in many texts at once: whole words, case, accents, hyphens and
 * plain plurals ignored. The texts are gone through once, however many terms are looked for.
 */
export class WordIndex {
  readonly #texts: readonly IndexedText[];
  readonly #places = new Map<string, At[]>();

  constructor(texts: readonly IndexedText[]) {
    this.#texts = texts;
    for (const [at, { text, tokens }] of texts.entries()) {
      for (const [index, token] of tokens.entries()) {
        this.#add(compared(token), [at, index]);
        const pair = hyphenPair(text, tokens, index);
        if (pair) this.#add(pair, [at, index]);
      }
    }
  }

  #add(word: string, at: At): void {
    const places = this.#places.get(word);
    if (places) places.push(at);
    else this.#places.set(word, [at]);
  }

  /** Where the words of a term stand, by the number of the text. */
  find(term: string): Map<number, Range[]> {
    const found = new Map<number, Range[]>();
    const written = tokenize(term);
    const [first] = written;
    if (!first) return found;
    const words = written.map(compared);
    const pair = written.length === 2 ? hyphenPair(term, written, 0) : null;
    this.#collect(words, found);
    // "well-being" is also "wellbeing", which the index holds for either way to write it.
    if (pair) this.#collect([pair], found);
    return found;
  }

  #collect(words: readonly string[], found: Map<number, Range[]>): void {
    for (const [at, index] of this.#places.get(words[0] ?? '') ?? []) {
      const { text, tokens } = this.#texts[at] as IndexedText;
      const end = endOf(text, tokens, index, words);
      if (end === null) continue;
      const ranges = found.get(at) ?? [];
      const start = (tokens[index] as Token).start;
      if (!ranges.some(([known]) => known === start)) ranges.push([start, end]);
      found.set(at, ranges);
    }
  }
}

/** The form in which a word is compared: its singular where it is a plain plural. */
const compared = ({ key, abbreviation }: Token): string => abbreviation ?? singular(key);

/** Two words with nothing but a hyphen between them, written as one. */
function hyphenPair(text: string, tokens: readonly Token[], index: number): string | null {
  const one = tokens[index];
  const other = tokens[index + 1];
  if (!one || !other || other.start - one.end !== 1) return null;
  return isHyphen(text.charCodeAt(one.end)) ? one.key + compared(other) : null;
}

/** Where words end that start at a token; null where others stand there. */
function endOf(
  text: string,
  tokens: readonly Token[],
  index: number,
  words: readonly string[],
): number | null {
  const start = tokens[index] as Token;
  // A hyphenated pair is one word of the index and two of the text.
  if (words.length === 1 && compared(start) !== words[0]) return (tokens[index + 1] as Token).end;
  for (const [offset, word] of words.entries()) {
    const token = tokens[index + offset];
    if (!token || compared(token) !== word) return null;
    const previous = tokens[index + offset - 1];
    if (offset > 0 && previous && !joins(text, previous.end, token.start)) return null;
  }
  return (tokens[index + words.length - 1] as Token).end;
}
