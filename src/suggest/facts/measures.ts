import type { Range } from '../../review/review.ts';
import { changeWords, dangling } from './clause-words.ts';
import { gapBefore, isVerb, type Sentence } from './clauses.ts';
import type { Measure } from './fact.ts';
import { oneLine } from './make-fact.ts';

/** Words that a figure's object has at most. */
const mostWords = 4;

/** The figures of a fact, each with what it counts as far as the words beside it tell. */
export function measuresIn(sentence: Sentence, [from, to]: Range): Measure[] {
  return sentence.figures
    .filter(({ kind, range }) => kind === 'measure' && range[0] >= from && range[1] <= to)
    .map(({ range }) => ({
      figure: oneLine(sentence.text.slice(...range)),
      of: behind(sentence, range, to) || before(sentence, range, from),
    }));
}

/** "180 regional trains": the words behind, up to a preposition or a mark. */
function behind(sentence: Sentence, [, end]: Range, to: number): string {
  const { tokens, text } = sentence;
  let first = tokens.findIndex(({ start }) => start >= end);
  if (first < 0) return '';
  const isOf = tokens[first]?.key === 'of';
  if (isOf) first++;
  let last = first;
  while (last - first < mostWords && last < sentence.last && (tokens[last]?.end ?? to + 1) <= to) {
    const key = tokens[last]?.key ?? '';
    if (dangling.has(key) || /^\d/.test(key) || isVerb(tokens[last])) break;
    if (!/^[\s-]*$/.test(gapBefore(sentence, last)) && !(last === first && isOf)) break;
    last++;
  }
  return last > first ? oneLine(text.slice(tokens[first]?.start, tokens[last - 1]?.end)) : '';
}

/** "In-service door failures down 23%": the words before, back to the verb. */
function before(sentence: Sentence, [start]: Range, from: number): string {
  const { tokens, text } = sentence;
  let last = tokens.findIndex((token) => token.end > start);
  if (last < 0) last = sentence.last;
  const isLink = (key: string) => changeWords.has(key) || dangling.has(key);
  while (last > sentence.first && isLink(tokens[last - 1]?.key ?? '')) last--;
  let first = last;
  while (
    first > sentence.first &&
    (tokens[first - 1]?.start ?? -1) >= from &&
    last - first < mostWords
  ) {
    const token = tokens[first - 1];
    if (!token || isLink(token.key) || isVerb(token) || /^\d/.test(token.key)) break;
    if (first < last && !/^[\s-]*$/.test(gapBefore(sentence, first))) break;
    first--;
  }
  return last > first ? oneLine(text.slice(tokens[first]?.start, tokens[last - 1]?.end)) : '';
}
