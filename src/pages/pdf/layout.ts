import { type Line, linesOf, type PageSize, sameSize, type TextItem } from './lines.ts';

/** A PDF as LinkedIn lays out a profile: a narrow column at the left, the profile at the right. */
export interface Layout {
  name: Line[];
  sidebar: Line[];
  /** The right column below the name. */
  main: Line[];
  sidebarEdge: number;
  mainEdge: number;
}

/** The name stands out by at least this much. */
const nameToBody = 1.5;
/** Left edges closer than this are the same, in points. */
const sameEdge = 6;

/**
 * Tells the two columns by the name, which is the largest text of the first page and stands at
 * the left edge of the main column; null where the pages are not laid out so.
 */
export function layOut(items: readonly TextItem[], pages: readonly PageSize[]): Layout | null {
  const shown = items.filter(({ str }) => str.trim() !== '');
  const largest = Math.max(0, ...shown.filter(({ page }) => page === 1).map(({ size }) => size));
  const nameItems = shown.filter(
    ({ page, size }) => page === 1 && Math.abs(size - largest) <= sameSize,
  );
  const edge = Math.min(...nameItems.map(({ x }) => x)) - sameEdge;
  const isLeft = ({ x }: TextItem) => x < edge;
  const main = withoutFooters(linesOf(shown.filter((item) => !isLeft(item))), pages.length);
  const sidebar = linesOf(shown.filter(isLeft));
  const name = main.filter(({ page, size }) => page === 1 && Math.abs(size - largest) <= sameSize);
  const body = commonSize(main);
  if (sidebar.length === 0 || largest < nameToBody * body || name.length > 3) return null;
  const last = name[name.length - 1];
  const [page] = pages;
  if (!last || !page || main[0] !== name[0]) return null;
  const margin = Math.max(0, Math.min(...sidebar.map(({ x }) => x)));
  return {
    name,
    sidebar,
    main: main.slice(name.length),
    sidebarEdge: edge,
    mainEdge: rightEdge(main, page.width - margin),
  };
}

/** So many lines that end near the same place show where their column ends. */
const enoughFullLines = 4;

/** Where lines wrap: where the fullest end, or, of too few lines to tell, at the margin. */
function rightEdge(lines: readonly Line[], margin: number): number {
  const furthest = Math.max(...lines.map(({ right }) => right));
  const isFull = ({ x, right }: Line) => right > furthest - 0.1 * (furthest - x);
  const isShown = lines.filter(isFull).length >= enoughFullLines;
  return isShown ? furthest : Math.max(furthest, margin);
}

/** "Page 2 of 3", in any language: the numbers are those of the page and of all pages. */
function withoutFooters(lines: Line[], pages: number): Line[] {
  return lines.filter(({ text, page }, index) => {
    const next = lines[index + 1];
    const isLast = next === undefined || next.page !== page;
    return !(isLast && isFooter(text, page, pages));
  });
}

/** Is this the line that counts the pages? */
export function isFooter(text: string, page: number, pages: number): boolean {
  const [, at, of] = /^\p{L}{2,12} (\d{1,3}) \p{L}{1,5} (\d{1,3})$/u.exec(text) ?? [];
  return Number(at) === page && Number(of) === pages;
}

/** The size in which most letters are set. */
export function commonSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 4) / 4;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  let common = 0;
  for (const [size, count] of letters) if (count > (letters.get(common) ?? 0)) common = size;
  return common;
}
