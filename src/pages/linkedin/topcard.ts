import type { TextField } from '../../profile/snapshot.ts';
import type { ProfilePage } from './cards.ts';
import { all, first, headings } from './dom.ts';
import { textField } from './fields.ts';
import { anyBuild, ember, firstFound, type Strategy, sdui, strategy } from './strategy.ts';
import { comparable, isBlank, shownLine, shownText } from './text.ts';

/** Name, headline and location: the card at the top of a profile. */
export interface Topcard {
  topcard: Element;
  vanity: string;
}

function lineIn(root: ParentNode, selector: string): string | null {
  for (const element of all(root, selector)) {
    const line = shownLine(element);
    if (!isBlank(line)) return line;
  }
  return null;
}

export const nameTable: readonly Strategy<Topcard, Element>[] = [
  strategy('verified-heading', sdui, ({ topcard }) =>
    filled(all(topcard, '[componentkey^="ProfileVerificationTriggerRef-"] :is(h1, h2)')),
  ),
  strategy('about-this-profile-heading', ember, ({ topcard }) =>
    filled(all(topcard, 'a[href*="/overlay/about-this-profile/"] :is(h1, h2)')),
  ),
  strategy('first-heading', anyBuild, ({ topcard }) => filled(all(topcard, headings))),
];

function filled(headings: Element[]): Element | null {
  return headings.find((heading) => !isBlank(shownLine(heading))) ?? null;
}

/** What stands around the name: what is below it, and the row with the location. */
interface Stack {
  headline: string | null;
  location: string | null;
}

/**
 * Nothing in an SDUI card names the headline, and in a build to come perhaps nothing in any. It is
 * what comes first between the row of the name and that of the location; a former name in
 * parentheses may stand before it. The location is what stands before `mark` in its row.
 */
function stackOver(card: Topcard, mark: Element | null | undefined): Stack | null {
  const { topcard } = card;
  const name = firstFound(nameTable, card)?.value ?? null;
  let row = mark ?? null;
  let before: Element[] = [];
  for (; row && row !== topcard; row = row.parentElement) {
    before = worded(row, 'previousElementSibling');
    if (before.length > 0) break;
  }
  if (!name || !row) return null;
  // Without a location, what stands before is the name and all that follows it.
  const hasRow = !before.some((each) => each.contains(name));
  if (hasRow) row = row.parentElement;
  const location = hasRow && before.length === 1 ? lineOf(before[0]) : null;

  let headline: string | null = null;
  let branch: Element | null = name;
  for (; branch && branch !== topcard; branch = branch.parentElement) {
    const below = worded(branch, 'nextElementSibling');
    const end = row ? below.indexOf(row) : -1;
    if (end > 0) headline = headlineAmong(below.slice(0, end).map(lineOf));
    if (end >= 0) return { headline, location };
    // Ember puts the name and the headline into a part of their own, with nothing else.
    const [part, ...others] = below;
    if (part) headline = others.length > 0 || part.localName === 'span' ? null : lineOf(part);
  }
  return null;
}

const overDot = (card: Topcard) => stackOver(card, all(card.topcard, 'p').find(isDot));

const overContact = (card: Topcard) =>
  stackOver(card, first(card.topcard, 'a[href*="/overlay/contact-info"]'));

function isParenthesis(line: string): boolean {
  const text = comparable(line);
  if (!text.startsWith('(') || !text.endsWith(')')) return false;
  // "(A) and (B)" begins and ends with parentheses without being one.
  return !text.slice(1, -1).includes(')');
}

/** The first line that is not wholly in parentheses; null where it cannot be told. */
function headlineAmong(lines: (string | null)[]): string | null {
  return lines.find((line) => line === null || (!isBlank(line) && !isParenthesis(line))) ?? null;
}

const isDot = (element: Element) => comparable(element.textContent ?? '') === '·';

/** The elements beside this one, in one direction, that show more than a dot. */
function worded(
  element: Element,
  direction: 'previousElementSibling' | 'nextElementSibling',
): Element[] {
  const found: Element[] = [];
  for (let next = element[direction]; next; next = next[direction]) {
    if (!isBlank(shownText(next)) && !isDot(next)) found.push(next);
  }
  return found;
}

/** The text of an element that shows one line and leads nowhere; null for any other. */
function lineOf(element: Element | undefined): string | null {
  if (!element || element.matches('a, ul') || first(element, 'a, li, button, h1, h2')) return null;
  const text = shownText(element);
  return isBlank(text) || isDot(element) || text.includes('\n') ? null : text;
}

export const headlineTable: readonly Strategy<Topcard, string>[] = [
  strategy('stack-over-dotted-row', sdui, (card) => overDot(card)?.headline ?? null),
  strategy('suggestion-target', ember, ({ topcard }) =>
    lineIn(topcard, '[data-generated-suggestion-target]'),
  ),
  strategy('body-medium', ember, ({ topcard }) => lineIn(topcard, '.text-body-medium.break-words')),
  strategy('stack-over-contact', anyBuild, (card) => overContact(card)?.headline ?? null),
];

export const locationTable: readonly Strategy<Topcard, string>[] = [
  strategy('dotted-row', sdui, (card) => overDot(card)?.location ?? null),
  strategy('small-text', ember, ({ topcard }) =>
    lineIn(topcard, 'span.text-body-small.inline.t-black--light.break-words'),
  ),
  strategy('before-contact', anyBuild, (card) => overContact(card)?.location ?? null),
];

const tables = {
  name: nameTable.map((each) => ({
    ...each,
    find: (card: Topcard) => {
      const heading = each.find(card);
      return heading && shownLine(heading);
    },
  })),
  headline: headlineTable,
  location: locationTable,
};

/** One text of the top card, by its table. */
export function readTopcard(
  { topcard, vanity }: ProfilePage,
  section: keyof typeof tables,
): TextField {
  if (topcard === null) return textField('unreadable');
  // A card that waits for its content has no name yet.
  if (filled(all(topcard, headings)) === null) return textField('not loaded');
  const found = firstFound(tables[section], { topcard, vanity });
  return found ? textField('found', found.via, found.value) : textField('unreadable');
}
