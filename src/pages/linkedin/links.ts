import {
  canonicalVanity,
  isMainHost,
  parseUrl,
  segmentsOf,
  viewer,
  withoutLocale,
} from './address.ts';
import { all } from './dom.ts';

/** A link of the page that leads to something of one person's profile. */
export interface ProfileLink {
  element: Element;
  vanity: string;
  /** What follows the vanity, without slashes at its ends: `edit/intro`, `details/skills`, ``. */
  path: string;
  /** LinkedIn's own mark on links to the viewer's profile. */
  isSelf: boolean;
}

/** The profile that an address leads to; null where it leads elsewhere. */
export function profileLink(element: Element): ProfileLink | null {
  const href = element.getAttribute('href');
  if (href === null || !href.includes('/in/')) return null;
  const url = parseUrl(href);
  if (url === null || !isMainHost(url)) return null;
  const [area, vanity, ...rest] = segmentsOf(url.pathname);
  if (area !== 'in' || vanity === undefined) return null;
  const path = withoutLocale(rest).join('/');
  return {
    element,
    vanity: canonicalVanity(vanity),
    path,
    isSelf: url.searchParams.get('isSelfProfile') === 'true',
  };
}

/** All profile links below `root`, in the order of the page. */
export function profileLinks(root: ParentNode): ProfileLink[] {
  const links: ProfileLink[] = [];
  for (const element of all(root, 'a[href*="/in/"]')) {
    const link = profileLink(element);
    if (link !== null) links.push(link);
  }
  return links;
}

/** Some links name their person by the id of the member, which says nothing about the vanity. */
function isMemberId(vanity: string): boolean {
  return /^aco[a-z0-9_-]{20,}$/.test(vanity);
}

/** The vanities that links to forms, overlays or sections name: whose page this part is. */
export function ownersOf(links: ProfileLink[]): Set<string> {
  const owners = new Set<string>();
  for (const { vanity, path, isSelf } of links) {
    const isOwned = isSelf || /^(edit|add-edit|details|overlay)(\/|$)/.test(path);
    if (isOwned && vanity !== viewer && !isMemberId(vanity)) owners.add(vanity);
  }
  return owners;
}
