import { all } from '../../linkedin/dom.ts';
import { comparable } from '../../linkedin/text.ts';
import { queryOf } from '../../query.ts';

/** A page of a job board, with what it says of itself apart from the posting. */
export interface BoardPage {
  document: Document;
  url: URL;
  /** Its first headings, without empty ones. */
  headings: string[];
  title: string;
  /** The address the page gives itself; null where it gives none. */
  canonical: URL | null;
}

export function boardPage(document: Document, url: URL): BoardPage {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const headings = all(document, 'h1').map((heading) => comparable(heading.textContent ?? ''));
  return {
    document,
    url,
    headings: headings.filter((heading) => heading !== ''),
    title: comparable(document.title),
    canonical: link ? parsedAddress(link, url) : null,
  };
}

export function parsedAddress(href: string, base: URL): URL | null {
  try {
    return new URL(href, base.href);
  } catch {
    return null;
  }
}

/** Titles and words as they are compared: without case, accents and signs. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two titles may be those of one job: one of them holds the other. */
export function titlesAgree(one: string, other: string): boolean {
  const [first, second] = [folded(one), folded(other)];
  if (first === '' || second === '') return false;
  return ` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `);
}

/** Whether both addresses are of one page; what follows the visitor is not looked at. */
export function sameAddress(one: URL, other: URL): boolean {
  const path = (url: URL) => url.hostname.replace(/^www\./, '') + url.pathname.replace(/\/+$/, '');
  if (path(one) !== path(other)) return false;
  // Where the query names the job, it has to be the same one.
  return queryOf(other).every(
    ([name, value]) =>
      !namesJob.test(name) || !one.searchParams.has(name) || one.searchParams.get(name) === value,
  );
}

const namesJob = /^(?:jk|vjk|jl|id|gh_jid|job_?id|currentjobid|posting_?id|req_?id|oid)$/i;
const followsVisitor =
  /^(?:utm_.*|gclid|fbclid|msclkid|mc_[ce]id|_ga|ref|ref_?id|referr?er|trk.*|tracking.*|src|source|gh_src|lever-(?:source|origin).*|from|campaign|session.*|sid|tk|advn|adid|xkcb|xpse|pos|ao|guid|uido|cb)$/i;

/** An address without the parts that only say how this visitor came. */
export function lastingAddress(url: URL): string {
  const kept = new URL(url.href);
  kept.hash = '';
  kept.username = '';
  kept.password = '';
  for (const [name] of queryOf(kept)) {
    if (followsVisitor.test(name)) kept.searchParams.delete(name);
  }
  return kept.href;
}
