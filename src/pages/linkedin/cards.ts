import type { Section } from '../../profile/profile.ts';
import { canonicalVanity } from './address.ts';
import { all, first } from './dom.ts';
import { ownersOf, profileLinks } from './links.ts';
import type { Strategy } from './strategy.ts';

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
  {
    name: 'sdui-card-key',
    frontend: 'sdui',
    seen: '2026-09',
    find: ({ page, section }) =>
      firstOwn(
        page,
        cardNames[section].keys.flatMap((suffix) =>
          keyedCards(page.main, suffix).filter(
            (card) => page.memberId === null || memberIdOf(card, suffix) === page.memberId,
          ),
        ),
      ),
  },
  {
    name: 'sdui-card-test-id',
    frontend: 'sdui',
    seen: '2026-08',
    find: ({ page, section }) =>
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
  },
  {
    name: 'ember-anchor',
    frontend: 'ember',
    seen: '2026-06',
    find: ({ page, section }) =>
      firstOwn(
        page,
        all(page.main, `div[id="${cardNames[section].anchor}"]`)
          .map((anchor) => anchor.closest('section'))
          .filter((card) => card !== null),
      ),
  },
];

/** The first card that does not lead to somebody else's forms or sections. */
function firstOwn(page: ProfilePage, cards: Element[]): Element | null {
  for (const card of cards) {
    const owners = ownersOf(profileLinks(card));
    if (owners.size === 0 || owners.has(page.vanity)) return card;
  }
  return null;
}

/**
 * The card by which LinkedIn tells the owner that a section has nothing in it yet. Its anchor
 * can be an empty shell that waits for content: then it says nothing.
 */
export function nullStateOf(
  { main }: ProfilePage,
  section: CardSection,
): { anchor: Element; isShell: boolean } | null {
  for (const name of cardNames[section].nullStates) {
    const anchor = first(main, `[componentkey="ProfileNullStateCardAnchor_${name}"]`);
    if (anchor) return { anchor, isShell: (anchor.textContent ?? '').trim() === '' };
  }
  return null;
}
