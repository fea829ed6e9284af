import type { HeadlineContext } from './input.ts';
import type { Segment } from './parts.ts';
import type { Piece } from './piece.ts';
import { carries, isNamed } from './repeats.ts';

/** How many tools are listed, and how many better ones are passed over for variety. */
export interface ToolList {
  count: number;
  skip: number;
}

/** Tools beyond the best of them are not listed. */
const mostWeighed = 14;

/** The lists that are tried, the one most wanted first. */
export const toolLists: readonly ToolList[] = [
  { count: 3, skip: 0 },
  { count: 2, skip: 0 },
  { count: 3, skip: 1 },
  { count: 2, skip: 2 },
  { count: 4, skip: 0 },
  { count: 1, skip: 0 },
];

/**
 * The tools to list beside other pieces: none that these name, one for each of the role's themes
 * before a second of the same.
 */
export function toolList(
  tools: readonly Piece[],
  beside: readonly Piece[],
  { count, skip }: ToolList,
  context: HeadlineContext,
): Segment | null {
  const free = tools
    .slice(0, mostWeighed)
    .filter((tool) => !isNamed(tool, beside, context.lexicon));
  const taken = spreadOverThemes(free, skip + count, context).slice(skip);
  if (taken.length < count) return null;
  const ordered = taken.sort((one, other) => rank(one, context) - rank(other, context));
  return ordered.flatMap((tool, index) => (index === 0 ? [tool] : [', ', tool]));
}

/** What a second tool of one theme is worth less. */
const sameTheme = 0.2;

/** The best tools, where one of a theme that is named already counts for less. */
function spreadOverThemes(
  tools: readonly Piece[],
  count: number,
  { role, lexicon }: HeadlineContext,
): Piece[] {
  const open = tools.map((tool) => {
    const skill = tool.facts[0]?.skill ?? '';
    const themes = role.core.filter(({ anyOf }) => anyOf.has(skill)).map(({ theme }) => theme);
    return { tool, skill, themes, worth: tool.worth };
  });
  const taken: Piece[] = [];
  while (open.length > 0 && taken.length < count) {
    const best = open.reduce((top, one) => (one.worth > top.worth ? one : top));
    open.splice(open.indexOf(best), 1);
    taken.push(best.tool);
    for (let index = open.length - 1; index >= 0; index--) {
      const other = open[index] as (typeof open)[number];
      if (carries(lexicon, best.skill, other.skill) || carries(lexicon, other.skill, best.skill))
        open.splice(index, 1);
      else if (other.themes.some((theme) => best.themes.includes(theme))) other.worth -= sameTheme;
    }
  }
  return taken;
}

/** What one works in comes before what one works with. */
const kindOrder = ['language', 'framework', 'domain', 'method'];

function rank(tool: Piece, { lexicon }: HeadlineContext): number {
  const skill = tool.facts[0]?.skill;
  const kind = (skill && lexicon.entries.get(skill)?.kind) || '';
  const order = kindOrder.indexOf(kind);
  return order < 0 ? kindOrder.length : order;
}
