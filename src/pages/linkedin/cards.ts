import type { Section } from '../../profile/profile.ts';
import { canonicalVanity } from './address.ts';
import { all, cardAround, headings } from './dom.ts';
import { ownersOf, type ProfileLink, profileLinks } from './links.ts';
import { anyBuild, ember, type Strategy, sdui, strategy } from './strategy.ts';
import { shownLine } from './text.ts';
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
export const cardNames: Record<
  CardSection,
  { key: string; nullStates: string[]; anchor?: string }
> = {
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
export function ownLinks({ vanity }: ProfilePage, root: Element): ProfileLink[] {
  return profileLinks(root).filter((link) => link.vanity === vanity && link.path !== '');
}

/** Whether an address leads from a filled section to its own page, or to the form of About. */
function leadsTo(path: string, section: CardSection): boolean {
  return section === 'about'
    ? /^(edit\/forms|add-edit)\/summary/i.test(path)
    : path === `details/${section}` || path.startsWith(`details/${section}/edit/`);
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
