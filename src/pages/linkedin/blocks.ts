import { all, first, headings } from './dom.ts';
import { shownLine } from './text.ts';

const line = 'p, span[aria-hidden="true"]';

/** The lines that say something, but neither the title nor the way to a page with more. */
export function linesIn(element: Element): Element[] {
  return (element.matches(line) ? [element] : all(element, line)).filter(
    (each) =>
      !each.closest(`button, ${headings}`) &&
      !/\/details\/[^/?]+\/?(\?|$)/.test(each.closest('a')?.getAttribute('href') ?? '') &&
      /[\p{L}\p{N}]/u.test(shownLine(each)),
  );
}

/** The kinds of the elements from a block down to its first line. */
function wayDown(block: Element): string {
  const [first] = linesIn(block);
  let way = '';
  for (let each = first; each && each !== block; each = each.parentElement ?? undefined) {
    way = `${each.localName} ${way}`;
  }
  return `${block.localName} ${way}`;
}

/** Whether a block has what an entry has: a place in a list, a link, a picture. */
function isEntry(block: Element): boolean {
  if (block.matches(`a, ul, ol, ${line}`)) return false;
  return block.localName === 'li' || first(block, 'a[href], figure, img') !== null;
}

/**
 * The entries of a card in a build that does not say where they are: what stands side by side in
 * it and is made alike, or the one entry there is. None where the card holds anything else.
 */
export function alikeBlocks(root: Element): Element[] {
  const title = first(root, headings);
  let only: Element | null = null;
  let holder = root;
  for (;;) {
    const blocks = [...holder.children].filter((child) => linesIn(child).length > 0);
    const [block, ...others] = blocks;
    if (block === undefined) return [];
    const isList = blocks.every(({ localName }) => localName === 'li');
    const areAlike = new Set(blocks.map(wayDown)).size === 1 && blocks.every(isEntry);
    if (isList || (areAlike && others.length > 0)) return blocks;
    if (others.length > 0 || block.matches(line)) {
      // Several pictures belong to several entries.
      return only && isEntry(only) && all(only, 'img').length < 2 ? [only] : [];
    }
    if (!block.contains(title)) only ??= block;
    holder = block;
  }
}
