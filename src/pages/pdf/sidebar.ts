import { canonicalVanity } from '../linkedin/address.ts';
import { type Line, runsOn, sameSize } from './lines.ts';

/** Distances between lines differ by more than this where entries are set apart, in points. */
const setApart = 1.5;

/**
 * The entries of a list in the sidebar; long ones wrap.
 *
 * @param sidebar All lines of it: the address mostly wraps, and shows how close the lines of one
 *   entry stand.
 */
export function entriesIn(
  lines: readonly Line[],
  sidebar: readonly Line[],
  edge: number,
): string[] {
  const gaps = gapsIn(sidebar);
  const least = Math.min(...gaps);
  const isSpaced = Math.max(...gaps) - least > setApart;
  const entries: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const gap = gapAbove(line, before);
    const entry = entries[entries.length - 1];
    if (entry === undefined || before === undefined) entries.push(line.text);
    else if (
      hasOpenBracket(entry) ||
      (isSpaced && gap !== null ? gap - least <= setApart : runsOn(before, line, edge))
    ) {
      const gluedByHyphen = /\p{L}-$/u.test(entry);
      entries[entries.length - 1] = `${entry}${gluedByHyphen ? '' : ' '}${line.text}`;
    } else entries.push(line.text);
  }
  return entries;
}

/** The distances between lines of the same size. */
function gapsIn(lines: readonly Line[]): number[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (!before || Math.abs(before.size - line.size) > sameSize) return [];
    return gapAbove(line, before) ?? [];
  });
}

/** Null across the edge of a page. */
function gapAbove(line: Line, before: Line | undefined): number | null {
  return before && before.page === line.page ? line.y - before.y : null;
}

function hasOpenBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** "English (Native or Bilingual)" is English. */
export function languageIn(entry: string): string {
  const open = entry.indexOf(' (');
  return (open > 0 ? entry.slice(0, open) : entry).trim();
}

/** An address takes at most this many lines. */
const mostLines = 6;

/**
 * The vanity in "www.linkedin.com/in/<vanity> (LinkedIn)", which can wrap anywhere. LinkedIn's own
 * mark behind it shows where it ends; null without it, and null where there is no such address.
 */
export function vanityIn(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => /linkedin\.com\/in\//i.test(line));
  if (at < 0) return null;
  const text = lines.slice(at, at + mostLines).join('');
  const [, written] = /linkedin\.com\/in\/([^/?#()]{1,200}?)\/? ?\(LinkedIn\)/i.exec(text) ?? [];
  const vanity = written?.replace(/\s+/g, '');
  return vanity === undefined || vanity === '' ? null : canonicalVanity(vanity);
}
