import type { Section } from '../../profile/profile.ts';
import type { FieldState } from '../../profile/snapshot.ts';
import { canonicalVanity } from './address.ts';
import { all, cardAround, first, headings } from './dom.ts';
import { ownersOf, type ProfileLink, profileLinks } from './links.ts';
import { anyBuild, ember, firstFound, type Strategy, sdui, strategy } from './strategy.ts';
import { isBlank, shownLine, shownText } from './text.ts';
import { isTitleOf } from './titles.ts';

/** The part of a profile page that belongs to its person, as far as it is known. */
export interface ProfilePage {
  document: Document;
  main: Element;
  /** The card with name and headline; null where none was recognised. */
  topcard: Element | null;
  vanity: string;
  /** The id that the keys of the SDUI cards carry; null on Ember pages. */
  memberId: string | null;
  /** The page's language, as `<html lang>` gives it. */
  language: string;
}

export type CardSection = Exclude<Section, 'name' | 'headline' | 'location'>;

const keyPrefix = 'com.linkedin.sdui.profile.card.ref';
/** The same key stands in both, though not on every element. */
const keyAttributes = ['componentkey', 'id'];

/**
 * How SDUI keys and test ids call each section, some with `Section` behind it; how the keys of its
 * null states begin; and Ember's anchor, where it is not the section's own name.
 */
const cardNames: Record<CardSection, { key: string; nullStates: string[]; anchor?: string }> = {
  about: { key: 'About', nullStates: ['About', 'Summary'] },
  experience: { key: 'ExperienceTopLevel', nullStates: ['Experience'] },
  education: { key: 'EducationTopLevel', nullStates: ['Education'] },
  skills: { key: 'Skills', nullStates: ['Skill'] },
  certifications: {
    key: 'CertificationTopLevel',
    nullStates: ['Certification', 'LicensesAndCertifications'],
    anchor: 'licenses_and_certifications',
  },
  featured: { key: 'Featured', nullStates: ['Featured'] },
  languages: { key: 'LanguageTopLevel', nullStates: ['Language'] },
};

const keysOf = (section: CardSection) => {
  const { key } = cardNames[section];
  return [key, `${key}Section`];
};

/** The member id inside the key of a card, if the key is one of `suffix`. */
export function memberIdOf(element: Element, suffix: string): string | null {
  for (const attribute of keyAttributes) {
    const key = element.getAttribute(attribute) ?? '';
    if (key.startsWith(keyPrefix) && key.endsWith(suffix))
      return key.slice(keyPrefix.length, key.length - suffix.length);
  }
  return null;
}

/** All elements whose key is that of a profile card with this ending. */
export function keyedCards(root: ParentNode, suffix: string): Element[] {
  return all(
    root,
    keyAttributes.map((name) => `[${name}^="${keyPrefix}"][${name}$="${suffix}"]`).join(),
  );
}

interface CardQuery {
  page: ProfilePage;
  section: CardSection;
}

/** Where a section's card is found. */
export const cardTable: readonly Strategy<CardQuery, Element>[] = [
  strategy('sdui-card-key', sdui, ({ page, section }) =>
    firstOwn(
      page,
      keysOf(section).flatMap((suffix) =>
        keyedCards(page.main, suffix).filter(
          (card) => page.memberId === null || memberIdOf(card, suffix) === page.memberId,
        ),
      ),
    ),
  ),
  strategy('sdui-card-test-id', ['sdui', '2026-08'], ({ page, section }) =>
    firstOwn(
      page,
      keysOf(section).flatMap((suffix) => {
        const prefix = `profile_${suffix}_`;
        return all(page.main, `[data-testid^="${prefix}"]`).filter((card) => {
          const slug = (card.getAttribute('data-testid') ?? '').slice(prefix.length);
          return slug === page.memberId || canonicalVanity(slug) === page.vanity;
        });
      }),
    ),
  ),
  strategy('ember-anchor', ember, ({ page, section }) =>
    firstOwn(
      page,
      all(page.main, `div[id="${cardNames[section].anchor ?? section}"]`).map(
        (anchor) => anchor.closest('section') ?? cardAround(anchor, page.main),
      ),
    ),
  ),
  strategy('own-link', anyBuild, ({ page, section }) =>
    firstOwn(
      page,
      ownLinks(page, page.main)
        .filter(({ path }) => leadsTo(path, section))
        .map(({ element }) => cardBelow(page, element)),
    ),
  ),
  // Titles are the last resort: what stands under one must be shown to be the owner's as well.
  strategy('title', anyBuild, ({ page, section }) =>
    firstOwn(
      page,
      all(page.main, headings)
        .filter((heading) => isTitleOf(section, shownLine(heading)))
        .map((heading) => cardBelow(page, heading)),
      true,
    ),
  ),
];

/** The card around an element, unless it is the one with the name. */
function cardBelow({ main, topcard }: ProfilePage, inner: Element): Element | null {
  return topcard?.contains(inner) ? null : cardAround(inner, main);
}

/** The links in this part of the page that lead into what the owner alone has or is shown. */
function ownLinks({ vanity }: ProfilePage, root: Element): ProfileLink[] {
  return profileLinks(root).filter((link) => link.vanity === vanity && link.path !== '');
}

/** Whether an address leads from a filled section to its own page, or to the form of About. */
function leadsTo(path: string, section: CardSection): boolean {
  return section === 'about'
    ? /^(edit\/forms|add-edit)\/summary/i.test(path)
    : path === `details/${section}` || path.startsWith(`details/${section}/edit/`);
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

/**
 * The first card that does not lead to somebody else's forms or sections.
 *
 * @param mustName Whether it has to lead to those of the owner.
 */
function firstOwn(page: ProfilePage, cards: (Element | null)[], mustName = false): Element | null {
  for (const card of cards) {
    const owners = card && ownersOf(profileLinks(card));
    if (owners?.has(page.vanity) || (owners?.size === 0 && !mustName)) return card;
  }
  return null;
}

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
