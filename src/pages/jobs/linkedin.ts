import { parseAddress } from '../linkedin/address.ts';
import { all, first } from '../linkedin/dom.ts';
import { firstFound, type Strategy, strategy } from '../linkedin/strategy.ts';
import { postingOf } from './clean.ts';
import {
  aboutCard,
  aboutKey,
  classicTop,
  type JobPane,
  jobCompanyTable,
  jobPlaceTable,
  jobTitleTable,
  ownPage,
} from './linkedin-parts.ts';
import { pageText } from './page-text.ts';
import { none, type PostingReading } from './reading.ts';

const expandable = '[data-testid="expandable-text-box"]';

interface JobPage {
  document: Document;
  jobId: string;
  /** On a page of its own there is no list whose choice could be ahead of the pane. */
  isAlone: boolean;
}

type Located = { pane: Element; card: Element } | 'stale' | 'loading';

/** Where the description stands, and whether it is that of the address. */
export const jobCardTable: readonly Strategy<JobPage, Located>[] = [
  strategy('sdui-about-the-job', ['sdui', '2026-09'], ({ document, jobId }) => {
    const key = aboutKey + jobId;
    const card = first(document, `[componentkey="${key}"], [id="${key}"]`);
    if (card) {
      const pane =
        card.closest(ownPage) ?? card.closest('[data-sdui-screen*=".jobs."], main, body');
      return pane && { pane, card };
    }
    if (first(document, aboutCard) === null) return null;
    // Other parts of the right job are there: its description is on the way.
    return first(document, `[componentkey^="Job"][componentkey$="_${jobId}"]`)
      ? 'loading'
      : 'stale';
  }),
  strategy('classic-job-details', ['ember', '2026-06'], (page) =>
    located(
      page,
      '.jobs-search__job-details--container, .jobs-details, main',
      '#job-details, .jobs-description-content__text, .jobs-box__html-content, .jobs-description__content',
    ),
  ),
  strategy('guest-markup', ['guest', '2026-08'], (page) =>
    located(page, '.details-pane__content, main', '.show-more-less-html__markup'),
  ),
];

function located({ document, jobId, isAlone }: JobPage, panes: string, cards: string) {
  const card = first(document, cards);
  if (card === null) return null;
  const pane = card.closest(panes) ?? document.body;
  const ids = idsIn(pane);
  const isAgreed = ids.length > 0 ? ids.includes(jobId) : isAlone;
  return isAgreed ? { pane, card } : 'stale';
}

/** The ids that a pane, its title and its buttons name; those of lists beside it do not count. */
function idsIn(pane: Element): string[] {
  const parts = `:is(${classicTop}) a, a:is(${classicTop}, .topcard__link), .jobs-apply-button, .jobs-save-button`;
  return [pane, ...all(pane, parts)]
    .map(
      (element) =>
        element.getAttribute('data-job-id') ??
        /\/jobs\/view\/(?:[^/?#]*-)?(\d+)/.exec(element.getAttribute('href') ?? '')?.[1],
    )
    .filter((id) => id !== undefined);
}

const shells =
  '[data-sdui-screen*=".jobs."], [data-view-name="job-detail-page"], .jobs-details, .jobs-search__job-details--container';
const profiles = '[componentkey^="com.linkedin.sdui.profile.card.ref"], .pv-profile-card';

/**
 * Reads the job that a LinkedIn address names, and no other: the page can still hold the one
 * before it. Pure: it waits for nothing, changes nothing and never throws.
 *
 * @param url The page's address, absolute.
 */
export function readLinkedInPosting(document: Document, url: string): PostingReading {
  try {
    const address = parseAddress(url);
    if (address.place !== 'job' || address.jobId === null) return none('not a posting');
    const { jobId } = address;
    const isAlone = url.includes('/jobs/view/');
    const found = firstFound(jobCardTable, { document, jobId, isAlone });
    if (found === null)
      return none(first(document, profiles) && !first(document, shells) ? 'stale' : 'loading');
    if (typeof found.value === 'string') return none(found.value);
    const job = { document, jobId, ...found.value };
    const text = descriptionOf(job.card);
    if (text === '') return none('loading');
    const part = (table: readonly Strategy<JobPane, string>[]) =>
      firstFound(table, job)?.value ?? '';
    return postingOf(
      {
        title: part(jobTitleTable),
        company: part(jobCompanyTable),
        place: part(jobPlaceTable),
        text,
      },
      `https://www.linkedin.com/jobs/view/${jobId}/`,
      found.via,
    );
  } catch {
    // A page that breaks the reader shows no job for certain.
    return none('not a posting');
  }
}

/** LinkedIn's own list behind the text, not the company's; requirements may follow it. */
const insight = /\n+Benefits found in job post[\s\S]*?(?=\nRequirements added by|$)/;

/**
 * The whole card, as lists fall out of their box where a page is parsed again, but without the
 * card's own heading.
 */
function descriptionOf(card: Element): string {
  const box = first(card, expandable);
  const own = first(card, 'h2');
  const isOwn = own !== null && !box?.contains(own);
  return pageText([card], (element) => isOwn && element === own).replace(insight, '');
}
