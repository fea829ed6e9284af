import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { all } from '../linkedin/dom.ts';

/** Above this a page is not worth the wait: the reader would go over it several times. */
const mostElements = 20_000;

/** What is neither text nor holds any, and what a copy of a page must not load. */
const unread =
  'script, style, noscript, template, img, picture, video, audio, iframe, object, embed, svg, canvas, link';

/**
 * The main text of any page, as Mozilla's reader view finds it; null where there is none. It works
 * on a copy, as the reader takes its page to pieces.
 */
export function mainPart(document: Document): { title: string; part: Element } | null {
  const isProse = isProbablyReaderable(document, { minContentLength: 60, minScore: 10 });
  if (!isProse && !hasLines(document)) return null;
  const copy = document.cloneNode(true) as Document;
  for (const element of all(copy, unread)) element.remove();
  try {
    const article = new Readability<Element>(copy, {
      maxElemsToParse: mostElements,
      disableJSONLD: true,
      charThreshold: 250,
      keepClasses: true,
      serializer: (node) => node as Element,
    }).parse();
    return article?.content ? { title: article.title ?? '', part: article.content } : null;
  } catch {
    // It throws on too many elements, and where a site's policy forbids it to write markup.
    return null;
  }
}

/** The reader's first look counts long paragraphs only; many a posting is short lines. */
function hasLines(document: Document): boolean {
  let lines = 0;
  for (const element of all(document, 'li, p, div, td, dd')) {
    const isLine =
      element.querySelector('a, div, li, p, td') === null && !element.closest('nav, footer, aside');
    if (isLine && (element.textContent?.trim().length ?? 0) >= 20) lines += 1;
    if (lines >= 4) return true;
  }
  return false;
}
