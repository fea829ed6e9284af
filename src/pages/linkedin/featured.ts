import type { FeaturedItem } from '../../profile/profile.ts';
import { parseUrl } from './address.ts';
import type { Listing } from './cards.ts';
import { all, first, outermost } from './dom.ts';
import { profileLink } from './links.ts';
import { type Strategy, strategy } from './strategy.ts';
import { comparable, isBlank, shownLine } from './text.ts';

/** What cards call the kinds, in the languages of `dates.ts` and in Arabic. */
const kindLabels: Record<string, string[]> = {
  post: ['post', 'publicación', 'publication', 'beitrag', 'publicação', 'bijdrage', 'منشور'],
  link: ['link', 'enlace', 'lien', 'collegamento', 'رابط'],
  article: ['article', 'artículo', 'artikel', 'artigo', 'articolo', 'مقال', 'مقالة'],
  document: ['document', 'documento', 'dokument', 'مستند'],
  media: ['media', 'image', 'imagen', 'bild', 'imagem', 'immagine', 'afbeelding', 'video', 'vídeo'],
};

function labelledKind(line: string): string | null {
  const label = comparable(line).toLowerCase();
  return Object.keys(kindLabels).find((kind) => kindLabels[kind]?.includes(label)) ?? null;
}

function kindOf(url: URL): string {
  if (!/(^|\.)linkedin\.com$/.test(url.hostname)) return 'link';
  if (/^\/(feed\/update|posts)\//.test(url.pathname)) return 'post';
  return url.pathname.startsWith('/pulse/') ? 'article' : 'item';
}

/** LinkedIn leads to other sites by a page of its own; the address it leads to is meant. */
function destination(url: URL): URL {
  const isDetour =
    /(^|\.)linkedin\.com$/.test(url.hostname) && /^\/(safety\/go|redir\/)/.test(url.pathname);
  const target = isDetour ? url.searchParams.get('url') : null;
  if (target === null) return url;
  const parsed = parseUrl(target);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed : url;
}

function itemOf(element: Element, lines: string[]): FeaturedItem | null {
  // The author's profile may be linked before the work.
  const link = element.matches('a[href]')
    ? element
    : all(element, 'a[href]').find((each) => profileLink(each) === null);
  const written = link?.getAttribute('href') ?? '';
  const url = written.startsWith('#') ? null : parseUrl(written);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const shown = lines.filter((line) => !isBlank(line));
  const labelled = shown.length > 1 ? labelledKind(shown[0] ?? '') : null;
  const title = labelled === null ? shown[0] : shown[1];
  if (title === undefined) return null;
  const target = destination(url);
  return { kind: labelled ?? kindOf(target), title, url: target.href };
}

function someItems(items: (FeaturedItem | null)[]): FeaturedItem[] | null {
  const byUrl = new Map<string, FeaturedItem>();
  for (const item of items) if (item !== null && !byUrl.has(item.url)) byUrl.set(item.url, item);
  return byUrl.size > 0 ? [...byUrl.values()] : null;
}

/** How the items of the Featured card are found. */
export const featuredTable: readonly Strategy<Listing, FeaturedItem[]>[] = [
  strategy('carousel-child', 'sdui', '2026-09', ({ root: card }) =>
    someItems(
      outermost(all(card, '[data-testid="carousel-child-container"]')).map((item) =>
        itemOf(item, all(item, 'p').map(shownLine)),
      ),
    ),
  ),
  strategy('featured-list-item', 'ember', '2026-06', ({ root: card }) => {
    const items = outermost(all(card, 'li').filter((item) => first(item, '.t-bold')));
    return someItems(
      items.map((item) => {
        const bold = first(item, '.t-bold');
        const label = all(item, 'span[aria-hidden="true"]').find((span) => !bold?.contains(span));
        const kind = label ? labelledKind(shownLine(label)) : null;
        const found = bold && itemOf(item, [shownLine(bold)]);
        return found && { ...found, kind: kind ?? found.kind };
      }),
    );
  }),
];
