import { readBoardPosting } from './boards/read.ts';
import { readLinkedInPosting } from './linkedin.ts';
import { none, type PostingReading } from './reading.ts';

/**
 * Reads the posting that a page shows: of LinkedIn the job under the address, of any other page
 * what it declares, shows or reads as a posting. Pure: it looks at nothing but its arguments,
 * waits for nothing and changes nothing; it never throws, whatever the page holds.
 *
 * @param url The page's address, absolute.
 */
export function readPosting(document: Document, url: string): PostingReading {
  try {
    const address = new URL(url);
    if (!/^(?:https?|file):$/.test(address.protocol)) return none('not a posting');
    if (/(?:^|\.)linkedin\.com$/.test(address.hostname)) return readLinkedInPosting(document, url);
    return readBoardPosting(document, address);
  } catch {
    // No address, or a page that breaks a strategy: it shows no posting for certain.
    return none('not a posting');
  }
}
