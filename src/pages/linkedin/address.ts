import type { ListSection } from '../../profile/profile.ts';
import { listSections } from '../../profile/snapshot.ts';

/**
 * What an address says the page is. It says so only of LinkedIn's own hosts, and it is the one
 * thing that is right from the first moment: titles and metas stay behind when the page moves on.
 */
export type Address =
  | { place: 'profile'; vanity: string }
  | { place: 'details'; vanity: string; slug: string; section: ListSection | null }
  | { place: 'edit-headline' | 'edit-about'; vanity: string }
  | { place: 'job'; jobId: string | null }
  | { place: 'other' };

/** The vanity that LinkedIn redirects to the viewer's own. */
export const viewer = 'me';

/** The form in which vanities are compared: the same page writes them in different ones. */
export function canonicalVanity(vanity: string): string {
  let decoded = vanity;
  try {
    decoded = decodeURIComponent(vanity);
  } catch {
    // A stray percent sign: keep what is written.
  }
  return decoded.normalize('NFC').toLowerCase();
}

export function parseUrl(href: string): URL | null {
  try {
    return new URL(href, 'https://www.linkedin.com/');
  } catch {
    return null;
  }
}

/** The parts of a path, without empty ones. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

export function isMainHost(url: URL): boolean {
  return isWeb(url) && (url.hostname === 'www.linkedin.com' || url.hostname === 'linkedin.com');
}

function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

export function parseAddress(href: string): Address {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return { place: 'other' };
  }
  const [area, ...rest] = segmentsOf(url.pathname);
  const isCountryHost = isWeb(url) && /^[a-z]{2}\.linkedin\.com$/.test(url.hostname);
  if (!isMainHost(url) && !isCountryHost) return { place: 'other' };
  if (area === 'jobs') return jobAddress(url, rest);
  if (area === 'in' && isMainHost(url)) return profileAddress(rest);
  return { place: 'other' };
}

function profileAddress([written, ...rest]: string[]): Address {
  if (written === undefined) return { place: 'other' };
  const vanity = canonicalVanity(written);
  const path = withoutLocale(rest);
  const [area, kind] = path;
  if (area === undefined || area === 'overlay') return { place: 'profile', vanity };
  if (area === 'edit' && kind === 'intro') return { place: 'edit-headline', vanity };
  if (area === 'edit' && kind === 'forms' && path[2] === 'summary')
    return { place: 'edit-about', vanity };
  if (area === 'add-edit' && kind?.toUpperCase() === 'SUMMARY')
    return { place: 'edit-about', vanity };
  if (area === 'edit' || area === 'add-edit') return { place: 'profile', vanity };
  if (area === 'details' && kind !== undefined)
    return {
      place: 'details',
      vanity,
      slug: kind,
      section: listSections.find((section) => section === kind) ?? null,
    };
  return { place: 'other' };
}

/** A profile in another language has that language behind the vanity: `/in/<vanity>/de/`. */
export function withoutLocale(path: string[]): string[] {
  return /^[a-z]{2}([-_][a-z]{2})?$/i.test(path[0] ?? '') ? path.slice(1) : path;
}

function jobAddress(url: URL, [area, name]: string[]): Address {
  if (area === 'view') {
    const jobId = /(?:^|-)(\d{4,20})$/.exec(name ?? '')?.[1];
    return jobId === undefined ? { place: 'other' } : { place: 'job', jobId };
  }
  const isList = area === 'search' || area === 'search-results' || area === 'collections';
  if (!isList || !isMainHost(url)) return { place: 'other' };
  const chosen = url.searchParams.get('currentJobId');
  return { place: 'job', jobId: chosen !== null && /^\d{1,20}$/.test(chosen) ? chosen : null };
}
