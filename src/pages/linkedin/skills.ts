import type { ListedSkill } from '../../profile/profile.ts';
import { all } from './dom.ts';
import { profileLink } from './links.ts';
import type { Listing } from './read-card.ts';
import { rowTable } from './rows.ts';
import { type Strategy, sdui, strategy } from './strategy.ts';
import { comparable, isBlank, shownLine } from './text.ts';

const keyPrefix = 'com.linkedin.sdui.profile.skill(';

interface KeyedSkill {
  element: Element;
  memberId: string;
  skillId: string;
}

function keyedSkills({ root, page: { vanity, memberId } }: Listing): KeyedSkill[] {
  const rows = new Map<string, KeyedSkill>();
  for (const element of all(root, `[componentkey^="${keyPrefix}"]`)) {
    const written = element.getAttribute('componentkey') ?? '';
    const key = /^([^,()]+),\s*([^,()]+)\)$/.exec(written.slice(keyPrefix.length));
    const [, member, skillId] = key ?? [];
    // The key of a line between rows has more to it; that of a row can stand on a part of it too.
    if (!member || !skillId || written.includes('divider') || rows.has(`${member} ${skillId}`))
      continue;
    rows.set(`${member} ${skillId}`, { element, memberId: member, skillId });
  }
  const keyed = [...rows.values()];
  const owner = memberId ?? keyed.find(({ element }) => hasOwnForm(element, vanity))?.memberId;
  return owner === undefined ? [] : keyed.filter((row) => row.memberId === owner);
}

function hasOwnForm(element: Element, vanity: string): boolean {
  return all(element, 'a[href*="/details/skills/edit/forms/"]').some(
    (link) => profileLink(link)?.vanity === vanity,
  );
}

/** How skills are listed, in the card and on the page of their own. */
export const skillTable: readonly Strategy<Listing, ListedSkill[]>[] = [
  strategy('skill-key', sdui, (query) => {
    const skills = keyedSkills(query).map(({ element }) =>
      skillOf(all(element, 'p').map(shownLine)),
    );
    return someSkills(skills);
  }),
  ...rowTable.map(
    (strategy): Strategy<Listing, ListedSkill[]> => ({
      ...strategy,
      find: (query) =>
        someSkills(
          strategy.find(query)?.map(({ element, lines }) => {
            const [name, ...others] = lines.map(({ text }) => text);
            return skillOf([name ?? '', ...others, ...smallPrint(element)]);
          }) ?? [],
        ),
    }),
  ),
];

/** What an Ember row says below the name. */
function smallPrint(row: Element): string[] {
  return all(row, 'span[aria-hidden="true"]').map(shownLine);
}

function skillOf(lines: string[]): ListedSkill | null {
  const [name, ...others] = lines.filter((line) => !isBlank(line));
  if (name === undefined) return null;
  const counts = others.map(endorsementsIn).filter((count) => count !== null);
  return { name, endorsements: counts[0] ?? null };
}

/** The same skill can stand under several tabs of the page. */
function someSkills(listed: (ListedSkill | null)[]): ListedSkill[] | null {
  const byName = new Map<string, ListedSkill>();
  for (const skill of listed) {
    if (skill !== null && !byName.has(comparable(skill.name)))
      byName.set(comparable(skill.name), skill);
  }
  return byName.size > 0 ? [...byName.values()] : null;
}

/** The beginnings of the word for endorsements, in the languages of `dates.ts`. */
const endorsementWords =
  /^(endors|validac|aptitud|recom|bestätig|kenntnisbest|conferm|segnal|onderschr|aanbevel|تأييد|تزكي)/;

/** The count in a line such as "12 endorsements"; null if the line says something else. */
export function endorsementsIn(line: string): number | null {
  if (line.length > 60) return null;
  const said = /^(\d{1,5})\+?\s(\S+)/.exec(comparable(line).toLowerCase());
  if (!said || !endorsementWords.test(said[2] ?? '')) return null;
  return Number(said[1]);
}
