import type { Range } from '../review.ts';

// Single characters on both sides: a run of spaces must not be scanned once from each of them.
// A dot in front of a gendered ending parts nothing ("Développeur·se").
const separator =
  /[|•¦‖—]|(?<!\p{L})·|·(?!(?:e|se|ne|rice|trice|euse|ère)s?(?!\p{L}))|\s[-–/]\s|;\s/gu;

/** The ranges between the separators of a headline, without the spaces at their ends. */
export function segments(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    pushTrimmed(text, start, match.index, ranges);
    start = match.index + match[0].length;
  }
  pushTrimmed(text, start, text.length, ranges);
  return ranges;
}

function pushTrimmed(text: string, from: number, to: number, ranges: Range[]): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  if (start < end) ranges.push([start, end]);
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] as string);

/** The sentences of a text; the end of a line ends a sentence. */
export function sentences(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    const ends =
      character === '\n' ||
      ((character === '.' || character === '!' || character === '?' || character === '…') &&
        (at + 1 === text.length || /\s/.test(text[at + 1] as string)));
    if (!ends) continue;
    if (text.slice(start, at).trim() !== '') ranges.push([start, at + 1]);
    start = at + 1;
  }
  if (text.slice(start).trim() !== '') ranges.push([start, text.length]);
  return ranges;
}

/** The lines of a text that hold anything, without the spaces at their ends. */
export function lines(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    pushTrimmed(text, start, end, ranges);
    start = end + 1;
  }
  pushTrimmed(text, start, text.length, ranges);
  return ranges;
}

/** Blocks of lines parted by blank lines; where there is no blank line, each line is one. */
export function paragraphs(text: string): Range[] {
  const each = lines(text);
  const blocks: Range[] = [];
  for (const line of each) {
    const last = blocks.at(-1);
    const together = last && text.slice(last[1], line[0]).split('\n').length === 2;
    if (last && together) last[1] = line[1];
    else blocks.push([...line]);
  }
  return blocks.length > 1 ? blocks : each;
}
