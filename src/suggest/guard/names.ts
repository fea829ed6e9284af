import { smallWords } from '../../review/language/word-lists.ts';
import type { Range } from '../../review/review.ts';
import type { Token } from '../../skills/tokens.ts';
import { ordinaryOpenings } from './ordinary-words.ts';

/** What is known of the words that may be used. */
export interface KnownWords {
  /** Exactly as written, for words with a capital or a digit in them. */
  written: ReadonlySet<string>;
  /** Every word, as tokens are compared. */
  keys: ReadonlySet<string>;
  /** Words of Byline's own sentences, as tokens are compared. */
  own: ReadonlySet<string>;
}

/** Words written like a name that nobody supplied. */
export function foreignNames(
  text: string,
  tokens: readonly Token[],
  known: KnownWords,
  isCovered: (range: Range) => boolean,
): Range[] {
  const foreign: Range[] = [];
  for (const { key, start, end } of tokens) {
    const raw = text.slice(start, end);
    const isMixed = /\d/.test(raw) && /\p{L}/u.test(raw);
    if (!/\p{Lu}/u.test(raw) && !isMixed) continue;
    if (known.written.has(raw) || known.own.has(key) || isCovered([start, end])) continue;
    // A quantity's own letters are part of the number.
    if (unitLetters.test(raw)) continue;
    if (raw.length > 1 && !isMixed && isPlainCapital(raw) && opens(text, start)) {
      if (known.keys.has(key) || smallWords.has(key) || isOrdinary(key)) continue;
    }
    if (smallWords.has(key) && raw.length === 1) continue;
    foreign.push([start, end]);
  }
  return foreign;
}

/** Names that end like a verb. */
const namesLikeVerbs = new Set(
  'sterling stirling beijing kipling browning fleming manning deering harding golding wyoming spalding boeing chongqing nanjing lessing schelling lansing flushing reading kaufbeuring spengling united allied mohammed muhammed mohamed muhamed winifred incorporated limited'.split(
    ' ',
  ),
);

/** A word that opens sentences, or a verb by its form: "Engineered", "Mentoring". */
const isOrdinary = (key: string): boolean =>
  ordinaryOpenings.has(key) || (/^[a-z]{4,}(?:ed|ing)$/.test(key) && !namesLikeVerbs.has(key));

/** "40M", "3TB", "900ms". */
const unitLetters =
  /^\d+(?:[kKmMbBhstxVW]|bn|mn|ms|min|hrs?|TB|GB|MB|PB|kg|km|k?[VW]|[MG]W|[kMG]Wh|qps|rps|tps)$/;

/** "Reduced", not "GmbH" or "NHS". */
const isPlainCapital = (raw: string): boolean => /^\p{Lu}[^\p{Lu}]*$/u.test(raw);

/** Does a sentence or a piece begin here, so that any word has a capital? */
function opens(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return (
    start === 0 ||
    /(?:[.!?:…|•·;\n]|\s[-–—/])["“”„«(¡¿\s]*$/.test(before) ||
    /^["“”„«(¡¿\s\-•]*$/.test(text.slice(0, start))
  );
}
