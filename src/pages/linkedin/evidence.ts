import { canonicalVanity, parseUrl } from './address.ts';
import { keyedCards } from './cards.ts';
import { all, cardAround, first } from './dom.ts';
import type { ProfileLink } from './links.ts';
import { anyBuild, type Build, ember, type Strategy, sdui, strategy } from './strategy.ts';

/** A part of the page that may show the profile of the person with this vanity. */
export interface Claim {
  main: Element;
  /** The card with name and headline; null where none was recognised. */
  topcard: Element | null;
  vanity: string;
  /** All profile links of `main`. */
  links: ProfileLink[];
}

/** All of the outermost of these elements; null where there is none. */
function cards(elements: (Element | null)[]): Element[] | null {
  const kept: Element[] = [];
  for (const element of elements) {
    if (element && !kept.some((other) => other.contains(element))) kept.push(element);
  }
  return kept.length > 0 ? kept : null;
}

const cardsWith = (main: Element, selector: string) =>
  cards(
    all(main, selector).map((element) => element.closest('section') ?? cardAround(element, main)),
  );

/** Where the card with name and headline is found: all of them, in the order of the page. */
export const topcardTable: readonly Strategy<Element, Element[]>[] = [
  // The key may be repeated on a part of the card.
  strategy('sdui-topcard-key', sdui, (main) => cards(keyedCards(main, 'Topcard'))),
  strategy('sdui-verification-trigger', sdui, (main) =>
    cardsWith(main, '[componentkey^="ProfileVerificationTriggerRef-"]'),
  ),
  strategy('ember-member-card', ember, (main) => cards(all(main, 'section[data-member-id]'))),
  strategy('contact-link', anyBuild, (main) => cardsWith(main, 'a[href*="/overlay/contact-info"]')),
];

/**
 * What a piece of evidence is worth: one that `decides` needs no other; one that `names` is about
 * this page's person, by the vanity or by standing in their card; one that `hints` shows only
 * that the viewer is at home somewhere in the page, and needs one of the others beside it.
 */
export type Force = 'decides' | 'names' | 'hints';

const formLink = (name: string, build: Build, path: RegExp, force: Force = 'names') =>
  strategy<Claim, Force>(name, build, ({ links, vanity }) =>
    links.some((link) => link.vanity === vanity && path.test(link.path)) ? force : null,
  );

const ownKey = (suffix: string) =>
  strategy<Claim, Force>(`own-key${suffix}`, sdui, ({ main, vanity }) => {
    const isOwn = (element: Element) =>
      canonicalVanity(element.getAttribute('componentkey') ?? '') ===
      canonicalVanity(vanity + suffix);
    return all(main, `[componentkey$="${suffix}"]`).some(isOwn) ? 'names' : null;
  });

const ownPlace = (name: string, path: string) =>
  strategy<Claim, Force>(name, anyBuild, ({ main }) => {
    const isIt = (link: Element) => urlOf(link)?.pathname.startsWith(path);
    return all(main, `a[href*="${path}"]`).some(isIt) ? 'hints' : null;
  });

const inTopcard = (name: string, selector: string) =>
  strategy<Claim, Force>(name, ember, ({ topcard }) =>
    topcard && first(topcard, selector) ? 'names' : null,
  );

/** The path of the form in which name and headline are edited: only the owner is led to it. */
export const introForm = /^edit\/intro(\/|$)/;

/** What shows that a profile is the viewer's own, best first. */
export const evidenceTable: readonly Strategy<Claim, Force>[] = [
  formLink('edit-intro-link', anyBuild, introForm, 'decides'),
  formLink('edit-about-link', anyBuild, /^edit\/forms\/summary/),
  formLink('add-edit-link', [null, '2026-06'], /^add-edit\//),
  formLink('details-edit-link', anyBuild, /^details\/[^/]+\/edit\/forms\//),
  strategy('self-link', anyBuild, ({ links, vanity }) =>
    links.some((link) => link.isSelf && link.vanity === vanity) ? 'names' : null,
  ),
  ownKey('_about_edit'),
  ownKey('_cover_edit_button'),
  ownKey('_openToButton'),
  ownPlace('dashboard-link', '/dashboard/'),
  ownPlace('profile-views-link', '/analytics/profile-views/'),
  inTopcard('edit-intro-button', 'button[aria-label="Edit intro"]'),
  inTopcard('goals-button', '#top-card-ctas-add-goals-trigger'),
  inTopcard('photo-edit', '[class*="profile-photo-edit"]'),
  inTopcard('self-photo-wrapper', '.pv-top-card__photo-wrapper'),
];

/**
 * What shows that a profile is somebody else's. The page also holds invitations and messages to
 * third people, so each of these must be about this page's person.
 */
export const counterEvidenceTable: readonly Strategy<Claim, Force>[] = [
  strategy('invitation-link', anyBuild, ({ main, vanity }) =>
    invitedIn(main).has(vanity) ? 'names' : null,
  ),
  strategy('message-link', anyBuild, ({ topcard }) =>
    topcard && first(topcard, 'a[href*="/messaging/compose/"]') ? 'names' : null,
  ),
  inTopcard('non-self-photo-wrapper', '.pv-top-card__non-self-photo-wrapper'),
];

function urlOf(link: Element): URL | null {
  return parseUrl(link.getAttribute('href') ?? '');
}

/** The vanities of the people that links in this part of the page invite. */
export function invitedIn(root: ParentNode): Set<string> {
  const invited = new Set<string>();
  for (const link of all(root, 'a[href*="/preload/custom-invite"]')) {
    const vanity = urlOf(link)?.searchParams.get('vanityName');
    if (vanity) invited.add(canonicalVanity(vanity));
  }
  return invited;
}
