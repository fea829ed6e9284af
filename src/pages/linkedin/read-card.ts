import type { FieldState } from '../../profile/snapshot.ts';
import { type CardSection, cardNames, cardTable, ownLinks, type ProfilePage } from './cards.ts';
import { all, first, headings } from './dom.ts';
import { firstFound, type Strategy } from './strategy.ts';
import { isBlank, shownText } from './text.ts';

/** A section's rows are looked for here. */
export interface Listing {
  page: ProfilePage;
  /** The card of the section, or the whole of a page that has only this section. */
  root: Element;
}

/** How the reading of a card went; `value` is there only if something was found. */
export interface CardReading<Value> {
  state: FieldState;
  via: string | null;
  value?: Value;
  card?: Element;
}

/**
 * Reads a section of a profile page by the table for what stands in its card.
 *
 * @param card The card, where it is known: a page of one section is a card by itself.
 */
export function readCard<Value>(
  page: ProfilePage,
  section: CardSection,
  table: readonly Strategy<Listing, Value>[],
  card = firstFound(cardTable, { page, section }),
): CardReading<Value> {
  const anchor = nullStateAnchor(page, section);
  if (anchor && (card === null || card.value.contains(anchor))) {
    // The anchor can be an empty shell that waits for content: then it says nothing.
    return isBlank(anchor.textContent ?? '')
      ? { state: 'not loaded', via: null }
      : { state: 'empty', via: 'null-state-card' };
  }
  if (card === null) return { state: 'not loaded', via: null };
  if (asksToBeFilled(page, card.value)) return { state: 'unreadable', via: card.via };
  const found = firstFound(table, { page, root: card.value });
  if (found !== null) {
    const { value, via } = found;
    return { state: 'found', via: `${card.via}/${via}`, value, card: card.value };
  }
  return isBare(card.value)
    ? { state: 'not loaded', via: null }
    : { state: 'unreadable', via: card.via };
}

/** The card by which LinkedIn tells the owner that a section has nothing in it yet. */
function nullStateAnchor({ main }: ProfilePage, section: CardSection): Element | null {
  for (const name of cardNames[section].nullStates) {
    const anchor = first(main, `[componentkey^="ProfileNullStateCardAnchor_${name}"]`);
    if (anchor) return anchor;
  }
  return null;
}

/** Whether a card shows nothing yet besides its heading. */
function isBare(card: Element): boolean {
  const titles = all(card, headings).map((heading) => shownText(heading));
  const rest = titles.reduce((text, heading) => text.replace(heading, ''), shownText(card));
  return isBlank(rest);
}

/**
 * Whether a card asks its owner to fill it: by a link with words to a form, where a filled section
 * has a pencil without any.
 */
function asksToBeFilled(page: ProfilePage, card: Element): boolean {
  const worded = ownLinks(page, card).map(({ element, path }) =>
    /^(edit|add-edit)\//.test(path) ? !isBlank(shownText(element)) : null,
  );
  return worded.includes(true) && !worded.includes(false);
}
