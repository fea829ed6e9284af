import type { FeaturedItem } from '../../profile/profile.ts';
import { parseUrl } from './address.ts';
import { alikeBlocks, linesIn } from './blocks.ts';
import { isListedLanguage } from './dates.ts';
import { all, outermost } from './dom.ts';
import { profileLink } from './links.ts';
import type { Listing } from './read-card.ts';
import { anyBuild, type Strategy, sdui, strategy } from './strategy.ts';
import { comparable, shownLine } from './text.ts';

/** What cards call the kinds, in the languages of `dates.ts`. */
const kindLabels: Record<string, RegExp> = {
  post: /^(post|publica\S+|beitrag|bijdrage|publikacja|gönderi|منشور|פוסט|投稿|게시물|动态|帖子)$/,
  link: /^(link|enlace|lien|collegamento|łącze|bağlantı|رابط|קישור|リンク|링크|链接)$/,
  article: /^(art[ií](cle|culo|kel|go|colo)|artykuł|makale|مقالة?|מאמר|記事|아티클|文章)$/,
  document: /^(do[ck]umento?|belge|مستند|מסמך|ドキュメント|문서|文档)$/,
  media:
    /^(media|image[nm]?|bild|immagine|afbeelding|obraz|görsel|صورة|תמונה|画像|이미지|图片|v[ií]d[eé]o|wideo|فيديو|סרטון|動画|동영상|视频)$/,
};

function labelledKind(line: string): string | null {
  const label = comparable(line).toLowerCase();
  return Object.keys(kindLabels).find((kind) => kindLabels[kind]?.test(label)) ?? null;
}

const isLinkedIn = (url: URL) => /(^|\.)linkedin\.com$/.test(url.hostname);

function kindOf(url: URL): string {
  if (!isLinkedIn(url)) return 'link';
  if (/^\/(feed\/update|posts)\//.test(url.pathname)) return 'post';
  return url.pathname.startsWith('/pulse/') ? 'article' : 'item';
}

/**
 * LinkedIn leads to other sites by a page of its own; the address it leads to is meant. Its own
 * addresses carry marks of where a link was followed, which say nothing of the item.
 */
function destination(url: URL): URL | null {
  if (!isLinkedIn(url)) return url;
  if (/^\/(safety\/go|redir\/)/.test(url.pathname)) {
    const target = parseUrl(url.searchParams.get('url') ?? 'about:blank');
    return target !== null && /^https?:$/.test(target.protocol) ? target : null;
  }
  return new URL(url.pathname, url);
}

/**
 * The item that an element shows; null where it shows none, undefined where it shows one of which
 * the title or the address cannot be told.
 */
function itemOf(
  element: Element,
  lines: string[],
  language: string,
): FeaturedItem | null | undefined {
  // The author's profile may be linked before the work.
  const link = element.matches('a[href]')
    ? element
    : all(element, 'a[href]').find((each) => profileLink(each) === null);
  const written = link?.getAttribute('href') ?? '';
  const url = written.startsWith('#') ? null : parseUrl(written);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const labelled = lines.length > 1 ? labelledKind(lines[0] ?? '') : null;
  const title = labelled === null ? lines[0] : lines[1];
  if (title === undefined) return null;
  const target = destination(url);
  // In a language whose labels are not known, the first of several lines may be a label.
  const isDoubtful = labelled === null && lines.length > 1 && !isListedLanguage(language);
  if (target === null || isDoubtful) return undefined;
  return { kind: labelled ?? kindOf(target), title, url: target.href };
}

/** Null where there are none, and where there is one that cannot be told for certain. */
function itemsOf(elements: Element[], language: string): FeaturedItem[] | null {
  const byUrl = new Map<string, FeaturedItem>();
  for (const element of elements) {
    const item = itemOf(element, linesIn(element).map(shownLine), language);
    if (item === undefined) return null;
    if (item !== null && !byUrl.has(item.url)) byUrl.set(item.url, item);
  }
  return byUrl.size > 0 ? [...byUrl.values()] : null;
}

/** How the items of the Featured card are found. */
export const featuredTable: readonly Strategy<Listing, FeaturedItem[]>[] = [
  strategy('carousel-child', sdui, ({ root, page: { language } }) =>
    itemsOf(outermost(all(root, '[data-testid="carousel-child-container"]')), language),
  ),
  strategy('alike-blocks', anyBuild, ({ root, page: { language } }) =>
    itemsOf(alikeBlocks(root), language),
  ),
];
