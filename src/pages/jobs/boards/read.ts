import { all } from '../../linkedin/dom.ts';
import { frontendOf } from '../../linkedin/frontend.ts';
import { type Strategy, strategy } from '../../linkedin/strategy.ts';
import { comparable } from '../../linkedin/text.ts';
import { postingOf } from '../clean.ts';
import { anyOf, applyCues } from '../cues.ts';
import { looksLikePosting } from '../looks-like-posting.ts';
import { isAround, withoutNoise } from '../noise.ts';
import { pageText } from '../page-text.ts';
import { mainPart } from '../readable.ts';
import { none, type PostingParts, type PostingReading } from '../reading.ts';
import { postingsInMicrodata } from './microdata.ts';
import { type BoardPage, boardPage, folded, lastingAddress, titlesAgree } from './page.ts';
import { chosenPosting, declaredTypes, postingsInJson, shareOfWords } from './schema-org.ts';
import { shapeTable } from './shapes.ts';

const jsonSources = (document: Document) =>
  all(document, 'script[type="application/ld+json" i]').map((script) => script.textContent ?? '');

/** What the page itself declares as its posting. A standard: its date is when this was written. */
export const declaredTable: readonly Strategy<BoardPage, PostingParts | 'several'>[] = [
  strategy('json-ld', [null, '2026-11'], (page) =>
    chosenPosting(page, postingsInJson(jsonSources(page.document))),
  ),
  strategy('microdata', [null, '2026-11'], (page) =>
    chosenPosting(page, postingsInMicrodata(page.document)),
  ),
];

interface Candidate {
  via: string;
  parts: PostingParts;
}

/** A declared text below this length is often a teaser of what the page shows. */
const teaserLength = 400;
/** What share of a text another one has to hold to be a fuller text of the same. */
const sameText = 0.7;

/** Reads a posting on any page that is not LinkedIn's. It may throw on pages that break a library. */
export function readBoardPosting(document: Document, address: URL): PostingReading {
  // A saved page of LinkedIn is no board, whatever it holds.
  if (address.protocol === 'file:' && frontendOf(document) !== null) return none('not a posting');
  const page = boardPage(document, address);
  const candidates: Candidate[] = [];
  let isSeveral = false;
  for (const { name, find } of declaredTable) {
    const parts = find(page);
    if (parts === 'several') isSeveral = true;
    else if (parts !== null) candidates.push({ via: name, parts });
  }
  const shown = firstShape(page);
  if (shown) {
    // A declaration can be of the job that the page showed before this one.
    const agreeing = candidates.filter(
      ({ parts }) =>
        shown.parts.title === '' ||
        titlesAgree(parts.title, shown.parts.title) ||
        shareOfWords(parts.text, shown.parts.text) >= sameText,
    );
    candidates.splice(0, candidates.length, ...agreeing, shown);
  } else if (isSeveral && candidates.length === 0) {
    return none('several');
  }
  if (!shown && candidates.every(({ parts }) => parts.text.length < teaserLength)) {
    const main = readMain(page, candidates);
    if (main) candidates.push(main);
  }
  const fullest = fullestOf(candidates);
  if (fullest === null) return none('not a posting');
  const part = (name: 'title' | 'company' | 'place') =>
    fullest.parts[name] || (candidates.find(({ parts }) => parts[name] !== '')?.parts[name] ?? '');
  return postingOf(
    {
      title: part('title') || titleOf(page),
      company: part('company'),
      place: part('place'),
      text: withoutNoise(fullest.parts.text),
    },
    lastingAddress(address),
    fullest.via,
  );
}

function firstShape(page: BoardPage): Candidate | null {
  for (const { name, find } of shapeTable) {
    const parts = find(page);
    if (parts !== null) return { via: name, parts };
  }
  return null;
}

/** The candidate with the most of the text that the first of them has, too. */
function fullestOf(candidates: readonly Candidate[]): Candidate | null {
  let [best] = candidates;
  for (const other of candidates.slice(1)) {
    if (!best) break;
    const isLonger = other.parts.text.length > best.parts.text.length * 1.1;
    if (isLonger && shareOfWords(best.parts.text, other.parts.text) >= sameText) best = other;
  }
  return best ?? null;
}

/** Kinds of pages that hold no posting, by their names at schema.org. Any page can name its author. */
const otherPages = ['Recipe', 'NewsArticle', 'ProfilePage', 'SearchResultsPage', 'QAPage'];
/** Some companies write their postings with the tool for their articles or their goods. */
const doubtfulPages = ['Article', 'BlogPosting', 'CollectionPage', 'ItemList', 'Product'];

/** The main text of a page that tells by nothing but its words that it is a posting. */
function readMain(page: BoardPage, candidates: readonly Candidate[]): Candidate | null {
  const types = declaredTypes(jsonSources(page.document));
  const isDeclared = candidates.length > 0;
  if (!isDeclared && otherPages.some((type) => types.has(type))) return null;
  const main = mainPart(page.document);
  if (main === null) return null;
  const text = withoutNoise(
    pageText([main.part], (element) => isAround(element.localName, element)),
  );
  const isDoubtful =
    doubtfulPages.some((type) => types.has(type)) ||
    page.document.querySelector(
      'meta[property="article:published_time"], meta[property="og:type"][content="profile"]',
    ) !== null;
  if (!isDeclared && !looksLikePosting(text, canApply(page.document), isDoubtful)) return null;
  if (isListOfLinks(main.part)) return null;
  const title = titleOf(page) || comparable(main.title);
  return { via: 'main-text', parts: { title, company: companyIn(page.title), place: '', text } };
}

const apply = new RegExp(`^${anyOf(applyCues)}$`);

function canApply(document: Document): boolean {
  return all(document, 'a, button, input[type="submit"]').some((element) =>
    apply.test(folded(element.getAttribute('value') ?? element.textContent ?? '')),
  );
}

/** Lists of jobs are made of links, or of headings that are. */
function isListOfLinks(part: Element): boolean {
  const length = (element: Element) => element.textContent?.length ?? 0;
  const linked = all(part, 'a').reduce((sum, link) => sum + length(link), 0);
  const headings = all(part, 'h2, h3, h4').filter(
    (heading) => heading.closest('a') !== null || heading.querySelector('a') !== null,
  );
  return linked > 0.4 * length(part) || headings.length >= 3;
}

/** The page's heading; where it has several, the one that its title names as well. */
function titleOf({ headings, title }: BoardPage): string {
  const named = headings.find((heading) => folded(title).includes(folded(heading)));
  if (named ?? headings[0]) return named ?? headings[0] ?? '';
  return title.split(/ [|–—@] | - | at /)[0] ?? '';
}

/** "Ward Nurse at Cinder Ridge" */
function companyIn(title: string): string {
  return / (?:at|@|bei|chez) ([^|–—]{2,60}?)(?: [|–—-] |$)/.exec(title)?.[1] ?? '';
}
