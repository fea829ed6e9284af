import type { Range } from '../review.ts';
import { wordCount } from './words.ts';

/** How a sentence of prose begins. */
export interface Opening {
  /** The first word, in lower case; the forms of "I" of one language are one. */
  word: string;
  range: Range;
  /** Index of the sentence among all, so that what stands between two of them can be told. */
  sentence: number;
  /** How many words the sentence has. */
  words: number;
}

/** The speaker: people who write in the first person begin with it, and should. */
export const speaker = 'I';
const speakers = new Set(['i', 'ich', 'je', 'j', 'yo', 'eu', 'ik', 'jag', 'jeg', 'io']);

const first = /^[“"'‘«(¿¡]?(\p{L}+)/u;

/** A sentence of fewer words is a label or an exclamation. */
const leastWords = 3;

/**
 * The first words of the sentences of prose: those that begin with a capital letter, end with a
 * stop, and are no item of a list. Lines of one sentence each that follow upon another are a list,
 * whatever mark they lack: their parallel beginnings are right.
 */
export function openings(text: string, sentences: readonly Range[]): Opening[] {
  const found: Opening[] = [];
  const items = listItems(text, sentences);
  sentences.forEach(([from, to], index) => {
    if (items.has(index)) return;
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const sentence = raw.trim();
    const match = first.exec(sentence);
    if (!match?.[1] || !/[.!?…][”"’')]?$/.test(sentence)) return;
    if (match[1][0] === match[1][0]?.toLowerCase()) return;
    const words = wordCount(text, [from, to]);
    if (words < leastWords) return;
    const at = start + match[0].length - match[1].length;
    const lower = match[1].toLowerCase();
    const word = speakers.has(lower) ? speaker : lower;
    found.push({ word, range: [at, at + match[1].length], sentence: index, words });
  });
  return found;
}

/** Sentences that are a whole line, next to another such line. */
function listItems(text: string, sentences: readonly Range[]): ReadonlySet<number> {
  const items = new Set<number>();
  const isLine = ([start, end]: Range) =>
    (start === 0 || text[start - 1] === '\n') &&
    (end === text.length || /[\r\n]/.test(text.slice(end - 1, end + 1)));
  sentences.forEach((sentence, index) => {
    const next = sentences[index + 1];
    if (!next || !isLine(sentence) || !isLine(next)) return;
    if (text.slice(sentence[0], next[0]).trimStart().split('\n').length > 2) return;
    items.add(index);
    items.add(index + 1);
  });
  return items;
}
