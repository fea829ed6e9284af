import type { TextField } from '../../profile/snapshot.ts';
import { cardTable, nullStateOf, type ProfilePage } from './cards.ts';
import { all, first, isElement, isText } from './dom.ts';
import { firstFound, type Strategy } from './strategy.ts';
import { isBlank, shownLine, shownText } from './text.ts';

/** The box around a text that can be clamped, in SDUI pages. */
export const expandableBox = '[data-testid="expandable-text-box"]';

/**
 * What has fallen out of a text's paragraph. LinkedIn puts lists into paragraphs by script; a
 * page saved and parsed again has them, and all text after them, behind the paragraph.
 */
export function spilledFrom(box: Element): Node[] {
  const paragraph = box.closest('p');
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
export const aboutTable: readonly Strategy<Element, string>[] = [
  {
    name: 'expandable-box',
    frontend: 'sdui',
    seen: '2026-09',
    find(card) {
      const box = first(card, expandableBox);
      return box && nonBlank(boxText(box));
    },
  },
  {
    name: 'paragraph-after-heading',
    frontend: 'sdui',
    seen: '2026-08',
    find(card) {
      const heading = first(card, 'h2');
      if (!heading || first(card, '.pvs-header__container, .visually-hidden')) return null;
      const paragraphs = all(card, 'p').filter(
        (paragraph) =>
          !heading.contains(paragraph) &&
          !paragraph.closest('a, button, li') &&
          !isBlank(shownLine(paragraph)) &&
          isAfter(paragraph, heading),
      );
      const [text, ...others] = paragraphs;
      if (!text) return null;
      const beside = others.filter((other) => other.parentElement === text.parentElement);
      // More text beside it that is not the row of top skills: which of it is the About?
      if (beside.length > 0 && !isTopSkills(beside)) return null;
      return nonBlank(boxText(text));
    },
  },
  {
    name: 'show-more-text',
    frontend: 'ember',
    seen: '2026-06',
    find(card) {
      const box = all(card, '[class*="inline-show-more-text--is-"]').find(
        (each) => !each.closest('li'),
      );
      return box ? nonBlank(shownText(first(box, 'span[aria-hidden="true"]') ?? box)) : null;
    },
  },
  {
    name: 'visible-span',
    frontend: 'ember',
    seen: '2024-11',
    find(card) {
      const span = all(card, 'span[aria-hidden="true"]').find(
        (each) => !each.closest('h2, li, button, a, .pvs-header__container'),
      );
      return span ? nonBlank(shownText(span)) : null;
    },
  },
];

/** A label and a line of names with bullets between them. */
function isTopSkills(paragraphs: Element[]): boolean {
  const last = paragraphs[paragraphs.length - 1];
  return paragraphs.length <= 2 && last !== undefined && shownLine(last).includes(' • ');
}

function isAfter(element: Element, other: Element): boolean {
  // 4 is DOCUMENT_POSITION_FOLLOWING; the constant lives on a global that may not be there.
  return (other.compareDocumentPosition(element) & 4) !== 0;
}

export function readAbout(page: ProfilePage): TextField {
  const nullState = nullStateOf(page, 'about');
  const card = firstFound(cardTable, { page, section: 'about' });
  if (nullState && (card === null || card.value.contains(nullState.anchor))) {
    return nullState.isShell
      ? { state: 'not loaded', text: '', via: null }
      : { state: 'empty', text: '', via: 'null-state-card' };
  }
  if (card === null) return { state: 'not loaded', text: '', via: null };
  const found = firstFound(aboutTable, card.value);
  if (found) return { state: 'found', text: found.value, via: `${card.via}/${found.via}` };
  return { state: isBare(card.value) ? 'not loaded' : 'unreadable', text: '', via: card.via };
}

/** Whether a card shows nothing yet besides its heading. */
export function isBare(card: Element): boolean {
  const headings = all(card, 'h2').map((heading) => shownText(heading));
  const rest = headings.reduce((text, heading) => text.replace(heading, ''), shownText(card));
  return isBlank(rest);
}
