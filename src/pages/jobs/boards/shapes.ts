import { all, outermost } from '../../linkedin/dom.ts';
import { type Strategy, strategy } from '../../linkedin/strategy.ts';
import { comparable } from '../../linkedin/text.ts';
import { pageText } from '../page-text.ts';
import type { PostingParts } from '../reading.ts';
import type { BoardPage } from './page.ts';

/** Where a board's page shows what; each a selector, '' for what it does not show by itself. */
interface Shape {
  title: string;
  company: string;
  place: string;
  /** All that matches is read, in the order of the page. */
  text: string;
  /** What has to be there as well, where `text` could be of another site. */
  mark?: string;
  /** The company in the page's title, as the first group. */
  companyInTitle?: RegExp;
  /** What is passed over inside the text. */
  without?: string;
}

/**
 * One board's page. The date tells until when the board was known to build its pages so: boards
 * publish no such thing, and a company's own style does not change these names.
 */
function shape(name: string, seen: string, parts: Shape): Strategy<BoardPage, PostingParts> {
  return strategy(name, [null, seen], ({ document, title }) => {
    if (parts.mark && document.querySelector(parts.mark) === null) return null;
    const text = pageText(
      outermost(all(document, parts.text)),
      (element) => parts.without !== undefined && element.matches(parts.without),
    );
    if (text === '') return null;
    return {
      title: lineOf(document, parts.title),
      company:
        lineOf(document, parts.company) || (parts.companyInTitle?.exec(title)?.[1]?.trim() ?? ''),
      place: lineOf(document, parts.place),
      text,
    };
  });
}

/** The first of the elements that shows a text, or is a picture with one: a logo. */
function lineOf(document: Document, selector: string): string {
  if (selector === '') return '';
  for (const element of all(document, selector)) {
    const written = element.getAttribute('alt') ?? element.getAttribute('formattedaddress');
    const line = comparable(written ?? pageText([element]).replaceAll('\n', ' '))
      .replace(/ (?:company )?logo$/i, '')
      // Employers' ratings stand behind their names: "Tidewell Freight 4.1 ★".
      .replace(/ ?\d[.,]\d ?[★☆]?$/, '')
      .replace(/ - job post$/, '');
    if (line !== '') return line;
  }
  return '';
}

export const shapeTable: readonly Strategy<BoardPage, PostingParts>[] = [
  shape('greenhouse-job-board', '2025-06', {
    title: '.job__title h1',
    company: '.image-container img[alt], .logo img[alt]',
    companyInTitle: /^Job Application for .+ at (.+)$/,
    place: '.job__location',
    text: '.job__description',
  }),
  shape('ashby', '2025-06', {
    title: '.ashby-job-posting-heading, [class*="ashby-job-posting-heading"]',
    company: '',
    companyInTitle: / @ (.+)$/,
    place: '.ashby-job-posting-left-pane > div:first-of-type p',
    text: '[class*="ashby-job-posting-right-pane"] [role="tabpanel"]#overview [class*="_descriptionText"]',
  }),
  shape('lever', '2025-06', {
    title: '.posting-headline h2',
    company: '.main-header-logo img[alt]',
    companyInTitle: /^(.+?) - /,
    place: '.posting-categories .location',
    text: '.posting-page .section.page-centered:not(.posting-header):not(.last-section-apply)',
  }),
  shape('workday', '2025-06', {
    title: '[data-automation-id="jobPostingHeader"]',
    company: '',
    place: '[data-automation-id="locations"] dd',
    text: '[data-automation-id="jobPostingDescription"]',
  }),
  shape('smartrecruiters', '2025-06', {
    title: 'h1.job-title',
    company: '.header-logo img[alt], [itemprop="hiringOrganization"] [itemprop="name"]',
    place: 'spl-job-location[formattedaddress], .job-details [itemprop="address"]',
    text: '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
  }),
  shape('indeed', '2025-06', {
    title:
      '[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title, [data-testid="simpler-jobTitle"]',
    company: '[data-testid="inlineHeader-companyName"], [data-company-name="true"]',
    place: '[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"]',
    text: '#jobDescriptionText',
  }),
  shape('glassdoor', '2025-06', {
    title: 'h1[id^="jd-job-title"], [data-test="job-title"]',
    company: '[class*="EmployerProfile_employerName"], [data-test="employer-name"]',
    place: '[data-test="location"]',
    text: '[class*="JobDetails_jobDescription__"], .jobDescriptionContent',
  }),
  shape('greenhouse-board-before-2024', '2024-06', {
    mark: '#header .app-title',
    title: '#header .app-title',
    company: '#logo img[alt]',
    companyInTitle: /^Job Application for .+ at (.+)$/,
    place: '#header .location',
    text: '#content',
    without: '#application, #application_form, #header, .opening',
  }),
];
