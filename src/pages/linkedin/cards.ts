import type { Section } from '../../profile/profile.ts';
import type { FieldState } from '../../profile/snapshot.ts';
import { canonicalVanity } from './address.ts';
import { all, first } from './dom.ts';
import { ownersOf, profileLinks } from './links.ts';
import { firstFound, type Strategy, strategy } from './strategy.ts';
import { isBlank, shownText } from './text.ts';

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

/** How SDUI keys and test ids, its null states and Ember's anchors call each section. */
const cardNames: Record<CardSection, { keys: string[]; nullStates: string[]; anchor: string }> = {
  about: { keys: ['About'], nullStates: ['About', 'Summary'], anchor: 'about' },
  experience: {
    keys: ['ExperienceTopLevelSection'],
    nullStates: ['Experience'],
    anchor: 'experience',
  },
  education: { keys: ['EducationTopLevelSection'], nullStates: ['Education'], anchor: 'education' },
  skills: { keys: ['Skills'], nullStates: ['Skills', 'Skill'], anchor: 'skills' },
  certifications: {
    keys: ['CertificationTopLevel', 'CertificationTopLevelSection'],
    nullStates: ['Certification', 'Certifications', 'LicensesAndCertifications'],
    anchor: 'licenses_and_certifications',
  },
  featured: { keys: ['Featured'], nullStates: ['Featured'], anchor: 'featured' },
  languages: {
    keys: ['LanguageTopLevel', 'LanguageTopLevelSection'],
    nullStates: ['Language', 'Languages'],
    anchor: 'languages',
  },
};

/** The member id inside the key of a card, if the key is one of `suffix`. */
export function memberIdOf(element: Element, suffix: string): string | null {
  const key = element.getAttribute('componentkey') ?? '';
  if (!key.startsWith(keyPrefix) || !key.endsWith(suffix)) return null;
  return key.slice(keyPrefix.length, key.length - suffix.length);
}

/** All elements whose key is that of a profile card with this ending. */
export function keyedCards(root: ParentNode, suffix: string): Element[] {
  return all(root, `[componentkey^="${keyPrefix}"][componentkey$="${suffix}"]`);
}

interface CardQuery {
  page: ProfilePage;
  section: CardSection;
}

/** Where a section's card is found. */
export const cardTable: readonly Strategy<CardQuery, Element>[] = [
  strategy('sdui-card-key', 'sdui', '2026-09', ({ page, section }) =>
    firstOwn(
      page,
      cardNames[section].keys.flatMap((suffix) =>
        keyedCards(page.main, suffix).filter(
          (card) => page.memberId === null || memberIdOf(card, suffix) === page.memberId,
        ),
      ),
    ),
  ),
  strategy('sdui-card-test-id', 'sdui', '2026-08', ({ page, section }) =>
    firstOwn(
      page,
      cardNames[section].keys.flatMap((suffix) => {
        const prefix = `profile_${suffix}_`;
        return all(page.main, `[data-testid^="${prefix}"]`).filter((card) => {
          const slug = (card.getAttribute('data-testid') ?? '').slice(prefix.length);
          return slug === page.memberId || canonicalVanity(slug) === page.vanity;
        });
      }),
    ),
  ),
  strategy('ember-anchor', 'ember', '2026-06', ({ page, section }) =>
    firstOwn(
      page,
      all(page.main, `div[id="${cardNames[section].anchor}"]`)
        .map((anchor) => anchor.closest('section'))
        .filter((card) => card !== null),
    ),
  ),
];

/** The first card that does not lead to somebody else's forms or sections. */
function firstOwn(page: ProfilePage, cards: Element[]): Element | null {
  for (const card of cards) {
    const owners = ownersOf(profileLinks(card));
    if (owners.size === 0 || owners.has(page.vanity)) return card;
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
    const anchor = first(main, `[componentkey="ProfileNullStateCardAnchor_${name}"]`);
    if (anchor) return anchor;
  }
  return null;
}

/** Whether a card shows nothing yet besides its heading. */
function isBare(card: Element): boolean {
  const headings = all(card, 'h2').map((heading) => shownText(heading));
  const rest = headings.reduce((text, heading) => text.replace(heading, ''), shownText(card));
  return isBlank(rest);
}
