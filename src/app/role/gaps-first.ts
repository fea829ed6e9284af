import type { Lexicon } from '../../skills/lexicon.ts';
import { findSkills } from '../../skills/match.ts';

export interface Touching<Item> {
  item: Item;
  /** The skills it speaks of that the profile lacks. */
  touches: string[];
}

/**
 * Puts first what speaks of something the profile lacks; apart from that the order stays.
 *
 * @param textOf all that an item says
 */
export function gapsFirst<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  lacking: ReadonlySet<string>,
  lexicon: Lexicon,
): Touching<Item>[] {
  const all = items.map((item): Touching<Item> => {
    const skills = findSkills(textOf(item), lexicon).map(({ skill }) => skill);
    return { item, touches: [...new Set(skills)].filter((skill) => lacking.has(skill)) };
  });
  return [
    ...all.filter(({ touches }) => touches.length > 0),
    ...all.filter(({ touches }) => touches.length === 0),
  ];
}
