import { frontendOf } from '../linkedin/frontend.ts';
import type { Frontend } from '../reading.ts';
import { markupOf } from './markup.ts';
import { placeholdersFor } from './placeholders.ts';

/** The build of a page, without anything that anybody wrote or is called: to be shown and sent. */
export interface PageReport {
  version: 1;
  /** Which of LinkedIn's builds the page is. */
  made: Frontend;
  /** The page's address, with the placeholders that the markup has too. */
  url: string;
  html: string;
  /** Whether parts at the end were left out, since there was too much. */
  isCut: boolean;
}

/**
 * What a page looks like to a reader of pages, with none of its words, names, numbers, links and
 * pictures. Pure: it changes nothing in the document. The same page gives the same report.
 *
 * @param url The page's address, absolute.
 */
export function reportPage(document: Document, url: string): PageReport {
  const placeholders = placeholdersFor(document, url);
  return {
    version: 1,
    made: frontendOf(document),
    url: placeholders.address(url),
    ...markupOf(document, placeholders),
  };
}
