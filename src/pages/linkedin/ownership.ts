import type { PageReading } from '../reading.ts';
import { canonicalVanity, viewer } from './address.ts';
import { keyedCards, memberIdOf, type ProfilePage } from './cards.ts';
import { all, first, headings } from './dom.ts';
import {
  type Claim,
  counterEvidenceTable,
  evidenceTable,
  type Force,
  introForm,
  invitedIn,
  topcardTable,
} from './evidence.ts';
import { ownersOf, profileLinks } from './links.ts';
import { firstFound } from './strategy.ts';

type UnsureReason = Extract<PageReading, { kind: 'unsure' }>['reason'];

export type Ownership =
  | { verdict: 'own'; page: ProfilePage; evidence: string[] }
  | { verdict: 'other' }
  | { verdict: 'unsure'; reason: UnsureReason };

/** A claim with the vanities that it names its person by. */
type NamedClaim = Claim & { named: Set<string> };

/** The vanities by which the card with the name says whose it is. */
function namedBy(topcard: Element): Set<string> {
  const named = ownersOf(profileLinks(topcard));
  for (const vanity of invitedIn(topcard)) named.add(vanity);
  for (const element of all(topcard, '[componentkey]')) {
    const written = element.getAttribute('componentkey') ?? '';
    const vanity =
      /^ProfileVerificationTriggerRef-(.+)$/s.exec(written)?.[1] ??
      /^(.+)_(?:cover_edit_button|openToButton)$/s.exec(written)?.[1];
    if (vanity) named.add(canonicalVanity(vanity));
  }
  return named;
}

/** The vanity of the page's person by the key of the activity card, where the top card has none. */
function namedByActivity(main: Element): Set<string> {
  const named = new Set<string>();
  for (const card of keyedCards(main, 'Activity')) {
    const vanity = memberIdOf(card, 'Activity');
    if (vanity) named.add(canonicalVanity(vanity));
  }
  return named;
}

/** The parts of the page that can hold a profile: `main`, but none inside a dialog. */
function mainsOf(document: Document): Element[] {
  return all(document, 'main').filter((main) => main.closest('dialog, [role="dialog"]') === null);
}

function topcardsOf(main: Element): Element[] {
  return firstFound(topcardTable, main)?.value ?? [];
}

/** Whether the page holds the profile of anybody at all. */
export function holdsProfile(document: Document): boolean {
  return mainsOf(document).some((main) => topcardsOf(main).length > 0);
}

/**
 * Decides by evidence in the page whether this is the viewer's own profile.
 *
 * @param addressed The vanity in the address, canonical; `me` stands for the viewer's own.
 */
export function decideOwnership(document: Document, addressed: string): Ownership {
  const mains = mainsOf(document);
  const vanity = addressed === viewer ? viewerVanity(mains) : addressed;
  if (vanity === null) {
    return { verdict: 'unsure', reason: holdsProfile(document) ? 'no evidence' : 'loading' };
  }

  const claims: NamedClaim[] = [];
  for (const main of mains) {
    const links = profileLinks(main);
    const topcards = topcardsOf(main);
    for (const topcard of topcards) {
      const byCard = namedBy(topcard);
      const named = byCard.size > 0 ? byCard : namedByActivity(main);
      claims.push({ main, topcard, vanity, links, named });
    }
    if (topcards.length === 0) {
      claims.push({ main, topcard: null, vanity, links, named: ownersOf(links) });
    }
  }

  // The old page can stay in the DOM beside the new one: only the part that names the person of
  // the address counts.
  const naming = claims.filter(({ named }) => named.has(vanity));
  const claim = naming[0] ?? claims.find(({ named }) => named.size === 0);
  if (claim === undefined) {
    return { verdict: 'unsure', reason: claims.length > 0 ? 'stale' : 'loading' };
  }
  const rivals = naming.length > 0 ? naming : claims;
  if (rivals.some((rival) => !isSamePerson(rival, claim))) {
    return { verdict: 'unsure', reason: 'stale' };
  }
  if (firstFound(counterEvidenceTable, claim) !== null) return { verdict: 'other' };

  const forces = new Map<string, Force>();
  for (const { name, find } of evidenceTable) {
    const force = find(claim);
    if (force !== null) forces.set(name, force);
  }
  const found = [...forces.values()];
  const decides = found.includes('decides');
  const twoOfThem = found.length >= 2 && found.includes('names');
  if (naming.length > 0 && (decides || twoOfThem)) {
    return { verdict: 'own', page: profilePage(document, claim), evidence: [...forces.keys()] };
  }
  return { verdict: 'unsure', reason: reasonWithout(claim, found.length > 0) };
}

/** Two cards that name the same person are one card shown twice, as for narrow and wide windows. */
function isSamePerson(one: NamedClaim, other: NamedClaim): boolean {
  if (one === other) return true;
  if (one.main !== other.main || one.topcard === null || other.topcard === null) return false;
  return one.named.size > 0 && [...one.named].join() === [...other.named].join();
}

function reasonWithout({ main, topcard, links }: Claim, hasEvidence: boolean): UnsureReason {
  if (links.some(({ path }) => introForm.test(path)) && !hasEvidence) return 'stale';
  const holder = topcard ?? main;
  const hasName = first(holder, headings)?.textContent?.trim();
  return hasName ? 'no evidence' : 'loading';
}

/** The viewer's own vanity by the page's links to their forms; null where they do not agree. */
function viewerVanity(mains: Element[]): string | null {
  const intro = new Set<string>();
  for (const main of mains) {
    for (const { vanity, path } of profileLinks(main)) {
      if (introForm.test(path) && vanity !== viewer) intro.add(vanity);
    }
  }
  const [only] = intro;
  return intro.size === 1 && only !== undefined ? only : null;
}

function profilePage(document: Document, { main, topcard, vanity }: Claim): ProfilePage {
  return {
    document,
    main,
    topcard,
    vanity,
    memberId: topcard === null ? null : memberIdOf(topcard, 'Topcard'),
    language: document.documentElement?.getAttribute('lang') ?? '',
  };
}

/**
 * Whether a page of one section is the viewer's own: its rows lead to the forms of this vanity
 * and this section. Rows of another section are those of the page before.
 */
export function decideDetails(document: Document, addressed: string, slug: string): Ownership {
  const mains = mainsOf(document);
  const own: { main: Element; vanity: string }[] = [];
  let isForeign = false;
  let isStale = false;
  let isBlankPage = true;
  for (const main of mains) {
    const owners = new Set<string>();
    for (const { vanity, path } of profileLinks(main)) {
      const form = /^details\/([^/]+)\/edit\/forms\//.exec(path)?.[1];
      if (form === undefined) continue;
      if (form === slug && (addressed === viewer || vanity === addressed)) owners.add(vanity);
      else isStale = true;
    }
    if (topcardsOf(main).length > 0) isStale = true;
    else for (const vanity of owners) own.push({ main, vanity });
    if (invitedIn(main).has(addressed)) isForeign = true;
    if (first(main, 'h1, h2, p, li')?.textContent?.trim()) isBlankPage = false;
  }
  const [only] = own;
  if (only !== undefined && own.length === 1 && !isForeign) {
    const page = profilePage(document, { ...only, topcard: null, links: [] });
    return { verdict: 'own', page, evidence: ['details-edit-link'] };
  }
  if (own.length === 0 && isForeign) return { verdict: 'other' };
  if (isStale || own.length > 1 || isForeign) return { verdict: 'unsure', reason: 'stale' };
  return { verdict: 'unsure', reason: isBlankPage ? 'loading' : 'no evidence' };
}
