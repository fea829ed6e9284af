/** A piece of text as a PDF draws it. In points, from the top left corner of its page. */
export interface TextItem {
  str: string;
  /** The left edge. */
  x: number;
  /** The line that the letters stand on. */
  y: number;
  width: number;
  /** The size of the font. */
  size: number;
  /** From 1. */
  page: number;
}

export interface PageSize {
  width: number;
  height: number;
}

/** The pieces that stand side by side in one column. */
export interface Line {
  text: string;
  x: number;
  y: number;
  /** The right edge. */
  right: number;
  size: number;
  page: number;
}

/** Letters and marks of a line can stand a little higher or lower than each other. */
const sameLine = 0.3;
/** A gap of this share of the font's size is a space. */
const spaceGap = 0.15;
/** Sizes closer than this are the same. */
export const sameSize = 0.25;

/** Puts pieces together to lines, in the order of reading: page, height, left edge. */
export function linesOf(items: readonly TextItem[]): Line[] {
  const inOrder = [...items].sort((a, b) => a.page - b.page || a.y - b.y || a.x - b.x);
  const rows: TextItem[][] = [];
  for (const item of inOrder) {
    if (item.str.trim() === '') continue;
    const [first] = rows[rows.length - 1] ?? [];
    const isSame =
      first && first.page === item.page && Math.abs(first.y - item.y) <= sameLine * first.size;
    if (isSame) rows[rows.length - 1]?.push(item);
    else rows.push([item]);
  }
  return rows.map(lineOf);
}

function lineOf(row: TextItem[]): Line {
  const items = [...row].sort((a, b) => a.x - b.x);
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const item of items) {
    if (text !== '' && item.x - right > spaceGap * item.size && !/\s$/.test(text)) text += ' ';
    text += item.str;
    right = Math.max(right, item.x + item.width);
    size = Math.max(size, item.size);
  }
  const [first] = items;
  const { x = 0, y = 0, page = 1 } = first ?? {};
  return { text: text.replace(/\s+/g, ' ').trim(), x, y, right, size, page };
}

/**
 * Do the words run on into the next line only because there was no more room? True where the next
 * line's first word would not have fitted behind this line.
 *
 * @param edge Where the column ends.
 */
export function runsOn(line: Line, next: Line, edge: number): boolean {
  const [word = ''] = next.text.split(' ', 1);
  const letter = (next.right - next.x) / Math.max(1, next.text.length);
  return line.right + (word.length + 1) * letter > edge;
}

/** The usual distance between lines of this size, as LinkedIn's PDF sets them. */
const blankLine = 1.9;

/**
 * The text of lines below one another: those that only wrapped are joined, ends of paragraphs
 * stay `\n`, and a gap of more than a line is an empty line.
 */
export function flowingText(lines: readonly Line[], edge: number): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before) text += breakBetween(before, line, edge);
    text += line.text;
  }
  return text;
}

function breakBetween(before: Line, line: Line, edge: number): string {
  const isNextPage = before.page !== line.page;
  if (!isNextPage && line.y - before.y > blankLine * line.size) return '\n\n';
  if (!runsOn(before, line, edge) || /^[•·▪◦‣●○■*–—-]\s/.test(line.text)) return '\n';
  // A compound breaks behind its hyphen; anything else breaks at a space.
  return /\p{L}-$/u.test(before.text) ? '' : ' ';
}
