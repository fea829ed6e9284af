import type { TextField } from '../../profile/snapshot.ts';
import type { ProfilePage } from './cards.ts';
import { all, first } from './dom.ts';
import { textField } from './fields.ts';
import { firstFound, type Strategy, strategy } from './strategy.ts';
import { comparable, isBlank, shownLine } from './text.ts';

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
  strategy('verified-heading', 'sdui', '2026-09', ({ topcard }) =>
    filled(all(topcard, '[componentkey^="ProfileVerificationTriggerRef-"] :is(h1, h2)')),
  ),
  strategy('about-this-profile-heading', 'ember', '2026-06', ({ topcard }) =>
    filled(all(topcard, 'a[href*="/overlay/about-this-profile/"] h1')),
  ),
  strategy('first-heading', null, '2026-09', ({ topcard }) => filled(all(topcard, 'h1, h2'))),
];

function filled(headings: Element[]): Element | null {
  return headings.find((heading) => !isBlank(shownLine(heading))) ?? null;
}

/** The rows below the name in an SDUI card. */
interface Stack {
  headline: string | null;
  /** The row with the location and the contact link. */
  row: Element;
}

/**
 * Nothing in an SDUI card names the headline. It is the first paragraph of the stack that holds
 * the row of the name and, after it, the row of the location; a former name in parentheses may
 * stand before it.
 */
function stackOf(card: Topcard, isLocationRow: (row: Element) => boolean): Stack | null {
  let branch: Element | null = firstFound(nameTable, card)?.value ?? null;
  while (branch && branch !== card.topcard) {
    const paragraphs: Element[] = [];
    for (let next = branch.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.localName === 'p') paragraphs.push(next);
      if (next.localName === 'div' && isLocationRow(next)) {
        const lines = paragraphs.map(shownLine).filter((line) => !isBlank(line));
        const headline = lines.find((line) => !isParenthesis(line)) ?? null;
        return { headline, row: next };
      }
    }
    branch = branch.parentElement;
  }
  return null;
}

function isParenthesis(line: string): boolean {
  const text = comparable(line);
  if (!text.startsWith('(') || !text.endsWith(')')) return false;
  // "(A) and (B)" begins and ends with parentheses without being one.
  return !text.slice(1, -1).includes(')');
}

const paragraphsOf = (row: Element) =>
  [...row.children].filter(({ localName }) => localName === 'p');

const hasDot = (row: Element) =>
  paragraphsOf(row).some((paragraph) => comparable(paragraph.textContent ?? '') === '·');

const hasContact = (row: Element) =>
  paragraphsOf(row).some(
    (paragraph) => first(paragraph, 'a[href*="/overlay/contact-info"]') !== null,
  );

function locationOf(stack: Stack | null): string | null {
  const [paragraph] = stack === null ? [] : paragraphsOf(stack.row);
  if (!paragraph || first(paragraph, 'a[href*="/overlay/"]')) return null;
  const line = shownLine(paragraph);
  return isBlank(line) || comparable(line) === '·' ? null : line;
}

export const headlineTable: readonly Strategy<Topcard, string>[] = [
  strategy(
    'stack-over-dotted-row',
    'sdui',
    '2026-09',
    (card) => stackOf(card, hasDot)?.headline ?? null,
  ),
  strategy(
    'stack-over-contact-row',
    'sdui',
    '2026-09',
    (card) => stackOf(card, hasContact)?.headline ?? null,
  ),
  strategy('suggestion-target', 'ember', '2026-06', ({ topcard }) =>
    lineIn(topcard, '.text-body-medium.break-words[data-generated-suggestion-target]'),
  ),
  strategy('body-medium', 'ember', '2026-06', ({ topcard }) =>
    lineIn(topcard, '.text-body-medium.break-words'),
  ),
];

export const locationTable: readonly Strategy<Topcard, string>[] = [
  strategy('dotted-row', 'sdui', '2026-09', (card) => locationOf(stackOf(card, hasDot))),
  strategy('contact-row', 'sdui', '2026-09', (card) => locationOf(stackOf(card, hasContact))),
  strategy('small-text', 'ember', '2026-06', ({ topcard }) =>
    lineIn(topcard, 'span.text-body-small.inline.t-black--light.break-words'),
  ),
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
  if (filled(all(topcard, 'h1, h2')) === null) return textField('not loaded');
  const found = firstFound(tables[section], { topcard, vanity });
  return found ? textField('found', found.via, found.value) : textField('unreadable');
}
