import { headingIn } from '../pdf/headings.ts';
import { plain, withoutButton } from './wording.ts';

/** A line that has something on it. */
export interface PastedLine {
  text: string;
  /** Whether an empty line stands before it. */
  isApart: boolean;
}

/** Two copies of a text lie at most this many lines apart. */
const longestCopy = 120;

/**
 * The lines of a paste. Pages of an older build hold every text twice, once for screen readers,
 * and a copy brings both along: there one of them is dropped.
 */
export function pastedLines(text: string): PastedLine[] {
  const lines: PastedLine[] = [];
  let isApart = false;
  for (const written of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const shown = withoutButton(
      written
        .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
        .replace(/[\t\u00a0]+/g, ' ')
        .trim(),
    );
    if (shown !== '') lines.push({ text: shown, isApart });
    isApart = shown === '';
  }
  return isDoubled(lines) ? withoutCopies(lines) : lines;
}

/** Headings show it: nobody writes the same heading twice in a row. */
function isDoubled(lines: PastedLine[]): boolean {
  return lines.some(({ text }, index) => {
    const half = halfOf(text);
    if (half !== text) return headingIn(half) !== null;
    return headingIn(text) !== null && lines[index + 1]?.text === text;
  });
}

/** "AboutAbout" is "About". */
function halfOf(text: string): string {
  const half = text.slice(0, text.length / 2);
  return text.length >= 6 && half + half === text ? half : text;
}

function withoutCopies(lines: PastedLine[]): PastedLine[] {
  const halved = lines.map((line) => ({ ...line, text: halfOf(line.text) }));
  const keys = halved.map(({ text }) => copyKey(text));
  const kept: PastedLine[] = [];
  for (let at = 0; at < halved.length; ) {
    const length = copyLength(keys, at);
    kept.push(...halved.slice(at, at + Math.max(1, length)));
    at += Math.max(1, 2 * length);
  }
  return kept;
}

/** How many lines from here on stand there once more right after; 0 where none do. */
function copyLength(keys: string[], at: number): number {
  for (let length = 1; length <= longestCopy && at + 2 * length <= keys.length; length += 1) {
    let same = 0;
    while (same < length && keys[at + same] === keys[at + length + same]) same += 1;
    if (same === length) return length;
  }
  return 0;
}

/** For ears the page says "Mar 2021 to Present" where it shows a dash. */
function copyKey(text: string): string {
  return plain(text)
    .replace(/\s+/g, ' ')
    .replace(/ ?[-–—] ?| (?:to|al?|à|au|bis|até) /g, '~');
}
