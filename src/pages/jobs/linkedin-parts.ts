import { all } from '../linkedin/dom.ts';
import { firstFound, type Strategy, strategy } from '../linkedin/strategy.ts';
import { comparable, shownLine } from '../linkedin/text.ts';

/** The part of the page that shows one job. */
export interface JobPane {
  document: Document;
  jobId: string;
  pane: Element;
  /** What holds the description. */
  card: Element;
}

export const aboutKey = 'JobDetails_AboutTheJob_';
/** The card of a description in SDUI pages, of whatever job. */
export const aboutCard = `[componentkey^="${aboutKey}"], [id^="${aboutKey}"]`;
export const ownPage = '[data-view-name="job-detail-page"]';
export const classicTop =
  '.job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card__job-title';
const guestTop = '.top-card-layout__title, .topcard__title';

const lineIn = (root: ParentNode, selector: string) =>
  all(root, selector)
    .map((element) => comparable(shownLine(element)))
    .find((line) => line !== '') ?? null;

// 4 is DOCUMENT_POSITION_FOLLOWING; the constant lives on a global that may not be there.
const isBefore = (element: Element, other: Element) =>
  (element.compareDocumentPosition(other) & 4) !== 0;

/** The row of the company above the description; its label is "Company, Tidewell Freight." */
function companyRow({ pane, card }: JobPane): Element | null {
  const rows = all(pane, '[aria-label^="Company, "], a[href*="/company/"]').filter(
    (row) => isBefore(row, card) && !card.contains(row),
  );
  return rows.find((row) => comparable(shownLine(row)) !== '') ?? rows[0] ?? null;
}

/** The paragraphs between the company and the description, in SDUI pages. */
function topParagraphs(job: JobPane): Element[] {
  const row = job.card.matches(aboutCard) ? companyRow(job) : null;
  if (row === null) return [];
  return all(job.pane, 'p').filter(
    (each) =>
      isBefore(row, each) &&
      !row.contains(each) &&
      isBefore(each, job.card) &&
      comparable(shownLine(each)) !== '',
  );
}

export const jobTitleTable: readonly Strategy<JobPane, string>[] = [
  // On a page of its own these links are chips: salary, working mode, kind of contract.
  strategy('sdui-title-link', ['sdui', '2026-09'], ({ pane, jobId }) =>
    pane.matches(ownPage)
      ? null
      : lineIn(pane, `p a[href*="/jobs/view/${jobId}"]:not([href*="/apply"])`),
  ),
  strategy('sdui-after-company', ['sdui', '2026-09'], (job) => {
    const lines = topParagraphs(job)
      .slice(0, 3)
      .map((each) => comparable(shownLine(each)));
    return lines.find((line) => job.document.title.includes(`${line} |`)) ?? lines[0] ?? null;
  }),
  strategy('classic-job-title', ['ember', '2026-06'], ({ pane }) => lineIn(pane, classicTop)),
  strategy('guest-title', ['guest', '2026-08'], ({ pane }) => lineIn(pane, guestTop)),
  // Titles stay behind when the page moves on, so this one has to name the company as well.
  strategy('document-title', [null, '2026-09'], (job) => {
    const parts = comparable(job.document.title)
      .replace(/^\(\d+\) /, '')
      .split(' | ');
    const company = firstFound(jobCompanyTable, job)?.value;
    return parts.length > 2 && parts.at(-2) === company ? parts.slice(0, -2).join(' | ') : null;
  }),
];

export const jobCompanyTable: readonly Strategy<JobPane, string>[] = [
  strategy('sdui-company-row', ['sdui', '2026-09'], (job) => {
    const row = job.card.matches(aboutCard) ? companyRow(job) : null;
    if (row === null) return null;
    const shown = lineIn(row, 'a[href*="/company/"]') ?? comparable(shownLine(row));
    return shown || (/, (.+?)\.?$/.exec(row.getAttribute('aria-label') ?? '')?.[1] ?? null);
  }),
  strategy('classic-company-name', ['ember', '2026-06'], ({ pane }) =>
    lineIn(
      pane,
      '.job-details-jobs-unified-top-card__company-name, .jobs-unified-top-card__company-name',
    ),
  ),
  strategy('guest-organisation', ['guest', '2026-08'], ({ pane }) =>
    lineIn(pane, '.topcard__org-name-link, .topcard__flavor:not(.topcard__flavor--bullet)'),
  ),
];

export const jobPlaceTable: readonly Strategy<JobPane, string>[] = [
  // "India · Reposted 3 days ago · Over 100 applicants", in spans or with dots between.
  strategy('sdui-first-of-row', ['sdui', '2026-09'], (job) => {
    for (const each of topParagraphs(job)) {
      const spans = [...each.children].filter(({ localName }) => localName === 'span');
      const line = comparable(shownLine(each));
      if (spans.length < 2 && !line.includes(' · ')) continue;
      return (lineIn(each, ':scope > span') ?? line).split(' · ')[0] ?? null;
    }
    return null;
  }),
  strategy('classic-description-row', ['ember', '2026-06'], ({ pane }) => {
    const row = lineIn(
      pane,
      '.job-details-jobs-unified-top-card__primary-description-container, .jobs-unified-top-card__bullet',
    );
    return row?.split(' · ')[0] ?? null;
  }),
  strategy('guest-bullet', ['guest', '2026-08'], ({ pane }) =>
    lineIn(pane, '.topcard__flavor--bullet'),
  ),
];
