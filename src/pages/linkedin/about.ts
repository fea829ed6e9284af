import type { TextField } from '../../profile/snapshot.ts';
import type { ProfilePage } from './cards.ts';
import { all, first, headings, isBefore, isElement, isText } from './dom.ts';
import { textField } from './fields.ts';
import { type Listing, readCard } from './read-card.ts';
import { ember, type Strategy, sdui, strategy } from './strategy.ts';
import { isBlank, shownLine, shownText } from './text.ts';

/** The box around a text that can be clamped, in SDUI pages. */
export const expandableBox = '[data-testid="expandable-text-box"]';

/**
 * What has fallen out of a text's paragraph. LinkedIn puts lists into paragraphs by script; a
 * page saved and parsed again has them, and all text after them, behind the paragraph.
 */
function spilledFrom(box: Element): Node[] {
  const paragraph = box.closest('p') ?? box.parentElement;
  if (!paragraph) return [];
  const spilled: Node[] = [];
  let hasList = false;
  for (let next = paragraph.nextSibling; next; next = next.nextSibling) {
    if (isText(next)) {
      if (!isBlank(next.data) && !hasList) return [];
    } else if (isElement(next)) {
      const { localName } = next;
      if (localName === 'ul' || localName === 'ol') {
        if (first(next, `button, p, img, svg, [componentkey], ${expandableBox}`)) break;
        hasList = true;
      } else if (localName === 'p') {
        // A stray end tag leaves an empty paragraph where the real one ended.
        if (!isBlank(next.textContent ?? '')) return hasList ? spilled : [];
        if (hasList) break;
      } else if (!/^(a|b|br|button|em|i|span|strong|u)$/.test(localName)) {
        break;
      } else if (!hasList) {
        return [];
      }
    }
    spilled.push(next);
  }
  return hasList ? spilled : [];
}

/** The text of a box, with what has fallen out of it. */
export function boxText(box: Element): string {
  return shownText(box, ...spilledFrom(box));
}

const nonBlank = (text: string): string | null => (isBlank(text) ? null : text);

/** How the text is found in the About card. */
export const aboutTable: readonly Strategy<Listing, string>[] = [
  strategy('expandable-box', sdui, ({ root: card }) => {
    const box = first(card, expandableBox);
    return box && nonBlank(boxText(box));
  }),
  strategy('paragraph-after-heading', ['sdui', '2026-08'], ({ root: card }) => {
    const heading = first(card, headings);
    if (!heading || first(card, '.pvs-header__container, .visually-hidden')) return null;
    const paragraphs = all(card, 'p').filter(
      (paragraph) =>
        !heading.contains(paragraph) &&
        !paragraph.closest('a, button, li') &&
        !isBlank(shownLine(paragraph)) &&
        isBefore(heading, paragraph),
    );
    const [text, ...others] = paragraphs;
    if (!text) return null;
    const beside = others.filter((other) => other.parentElement === text.parentElement);
    // More text beside it that is not the row of top skills: which of it is the About?
    if (beside.length > 0 && !isTopSkills(beside)) return null;
    return nonBlank(boxText(text));
  }),
  strategy('show-more-text', ember, ({ root: card }) => {
    const box = all(card, '[class*="inline-show-more-text--is-"]').find(
      (each) => !each.closest('li'),
    );
    return box ? nonBlank(shownText(first(box, 'span[aria-hidden="true"]') ?? box)) : null;
  }),
  strategy('visible-span', ['ember', '2024-11'], ({ root: card }) => {
    const span = all(card, 'span[aria-hidden="true"]').find(
      (each) => !each.closest('h1, h2, li, button, a, .pvs-header__container'),
    );
    return span ? nonBlank(shownText(span)) : null;
  }),
];

/** A label and a line of names with bullets between them. */
function isTopSkills(paragraphs: Element[]): boolean {
  const last = paragraphs[paragraphs.length - 1];
  return paragraphs.length <= 2 && last !== undefined && shownLine(last).includes(' • ');
}

export function readAbout(page: ProfilePage): TextField {
  const { state, via, value } = readCard(page, 'about', aboutTable);
  return textField(state, via, value);
}
