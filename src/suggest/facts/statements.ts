import type { Range } from '../../review/review.ts';
import { wordKey } from '../../skills/tokens.ts';
import { planHeadings, suppositions } from './clause-words.ts';

/** A sentence, a bullet or a piece of a headline, without its mark. */
export interface Statement {
  range: Range;
  /** What a heading above says of it: things that are still to come. */
  isPlan: boolean;
}

const bullet =
  /^[\s\u200b]*(?:[-–—•·▪◦‣●○■□►▸➤➔→✓✔★☆*>+»]+|[\d#*]\ufe0f?\u20e3|\p{Extended_Pictographic}\ufe0f?|\(?\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))[\s\u200b]*/u;
/** Shortened words; with a capital behind them they end a sentence all the same, save for titles. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|approx|ca|vs|no|nr|inc|ltd|co|corp|mio|mrd|z\.\s?b|bzw|p\.\s?ex|aprox|núm|min|max|avg|est|dept|etc)\.$/i;
const title = /(?:^|[\s(])(?:dr|mr|mrs|st|prof)\.$/i;

/** The statements of a text, in its order. */
export function statementsOf(text: string): Statement[] {
  const found: Statement[] = [];
  let isPlan = false;
  for (const line of lines(text)) {
    if (isHeading(text.slice(...line))) {
      isPlan = saysPlan(text.slice(...line));
      continue;
    }
    // An empty line ends what a heading says.
    if (/\n\s*\n\s*$/.test(text.slice(Math.max(0, line[0] - 8), line[0]))) isPlan = false;
    for (const range of sentences(text, line)) found.push({ range, isPlan });
  }
  return found;
}

/** Lines without their bullets; one that is only wrapped belongs to the line before. */
function lines(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (let end = 0; end <= text.length; end++) {
    if (end < text.length && text[end] !== '\n') continue;
    const line = text.slice(start, end);
    const mark = bullet.exec(line)?.[0].length ?? line.length - line.trimStart().length;
    const last = found.at(-1);
    const isWrapped =
      last &&
      mark < 3 &&
      /^\s?\p{Ll}/u.test(line) &&
      isOpen(text.slice(last[1] - 40, last[1])) &&
      last[1] + 1 === start;
    if (isWrapped) last[1] = end;
    else if (line.trim() !== '') found.push([start + mark, end]);
    start = end + 1;
  }
  return found;
}

const isOpen = (line: string): boolean => /[\p{L}\p{N},&-]\s?$/u.test(line) && line.length >= 40;

function isHeading(line: string): boolean {
  const words = line.trim().split(/\s+/).length;
  return words <= 6 && /:\s*$/.test(line);
}

const saysPlan = (heading: string): boolean =>
  heading
    .split(/[^\p{L}]+/u)
    .map(wordKey)
    .some((word) => suppositions.has(word) || planHeadings.has(word));

function sentences(text: string, [from, to]: Range): Range[] {
  const found: Range[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!/[.!?…]/.test(text[at] as string)) continue;
    const isLast = at + 1 >= to;
    if (!isLast && !/\s/.test(text[at + 1] as string)) continue;
    const before = text.slice(Math.max(start, at - 8), at + 1);
    const isShortened =
      text[at] === '.' &&
      (title.test(before) ||
        (abbreviation.test(before) && !/^\s+\p{Lu}/u.test(text.slice(at + 1, at + 4))));
    if (!isLast && isShortened) continue;
    push(text, start, isShortened ? at + 1 : at, found);
    start = at + 1;
  }
  push(text, start, to, found);
  return found;
}

function push(text: string, from: number, to: number, found: Range[]): void {
  let start = from;
  let end = to;
  while (start < end && /[\s.!?…]/.test(text[start] as string)) start++;
  while (end > start && /[\s!?…]/.test(text[end - 1] as string)) end--;
  if (start < end) found.push([start, end]);
}
