import { boxText, expandableBox } from './about.ts';
import type { Listing } from './cards.ts';
import { parseDateRange } from './dates.ts';
import { all, first, isWithin, outermost } from './dom.ts';
import { type Strategy, strategy } from './strategy.ts';
import { isBlank, shownLine, shownText } from './text.ts';

/** One line of a row, with the element that shows it. */
export interface Line {
  text: string;
  element: Element;
  /** Marked by the page as the line of the dates. */
  isCaption: boolean;
}

/** One entry of a section, such as a position or a school, as the lines it shows. */
export interface Row {
  element: Element;
  /** Title first. */
  lines: Line[];
  /** '' where there is none. */
  description: string;
  /** The roles under one company, where the row is a company with several. */
  roles: Row[];
}

const sduiRow = '[componentkey^="entity-collection-item"]';

/** How the rows of a section are found. */
export const rowTable: readonly Strategy<Listing, Row[]>[] = [
  strategy('entity-collection-item', 'sdui', '2026-09', ({ root, page: { language } }) =>
    someRows(outermost(all(root, sduiRow)).flatMap((row) => sduiRowsOf(row, language))),
  ),
  strategy('profile-component-entity', 'ember', '2026-06', ({ root, page: { language } }) =>
    emberRows(root, '[data-view-name="profile-component-entity"]', language),
  ),
  strategy('pvs-entity', 'ember', '2023-06', ({ root, page: { language } }) =>
    emberRows(root, '.pvs-entity', language),
  ),
];

function someRows(rows: Row[]): Row[] | null {
  const readable = rows.filter(({ lines }) => lines.length > 0);
  return readable.length > 0 ? readable : null;
}

export function isDateLine(line: Line, language: string): boolean {
  return parseDateRange(line.text, language) !== null;
}

// ---- SDUI: paragraphs in the order of the page, then a box with the description.

function sduiRowsOf(row: Element, language: string): Row[] {
  const items = outermost(all(row, 'li').filter((item) => isRole(item, row, language)));
  const [firstItem] = items;
  if (firstItem === undefined) return [sduiEntry(row)];
  const roles = items.map(sduiEntry);
  const header = sduiLines(row).filter(({ element }) => isBefore(element, firstItem));
  // Items without a company above them are entries of their own.
  if (header.length === 0) return roles;
  return [{ element: row, lines: header, description: '', roles }];
}

function sduiEntry(element: Element): Row {
  const box = first(element, expandableBox);
  return {
    element,
    lines: sduiLines(element),
    description: box ? boxText(box) : '',
    roles: [],
  };
}

/** A role under a company is an item that shows dates of its own. */
function isRole(item: Element, row: Element, language: string): boolean {
  if (isWithin(item, expandableBox, row)) return false;
  return sduiLines(item).some((line, index) => index > 0 && isDateLine(line, language));
}

/** The short lines at the head of a row: what stands before its description. */
function sduiLines(row: Element): Line[] {
  const lines: Line[] = [];
  for (const element of all(row, `p, ${expandableBox}`)) {
    const isBox = element.matches(expandableBox);
    if (isBox || first(element, expandableBox)) break;
    if (element.closest('button, figure') || isSkillLink(element)) continue;
    const text = shownLine(element);
    if (!isBlank(text)) lines.push({ text, element, isCaption: false });
  }
  return lines;
}

function isSkillLink(element: Element): boolean {
  const link = element.closest('a') ?? first(element, 'a');
  return link?.getAttribute('href')?.includes('/skill-associations-details') ?? false;
}

function isBefore(element: Element, other: Element): boolean {
  // 4 is DOCUMENT_POSITION_FOLLOWING; the constant lives on a global that may not be there.
  return (element.compareDocumentPosition(other) & 4) !== 0;
}

// ---- Ember: a bold title, spans of small text, and everything else in a nested list.

function emberRows(root: Element, selector: string, language: string): Row[] | null {
  const rows = outermost(all(root, selector)).map((entity) => {
    const nested = outermost(all(entity, selector)).map((each) => emberEntry(each, selector));
    // Pictures and links put to a position are entities too; a role has dates.
    const roles = nested.filter(({ lines }) =>
      lines.some((line, index) => index > 0 && (line.isCaption || isDateLine(line, language))),
    );
    return { ...emberEntry(entity, selector), roles };
  });
  return someRows(rows);
}

function emberEntry(entity: Element, selector: string): Row {
  const isOwn = (element: Element) => element.closest(selector) === entity;
  const title = all(entity, '.t-bold').find(
    (bold) => isOwn(bold) && !isWithin(bold, 'ul', entity) && !isBlank(shownLine(bold)),
  );
  const lines: Line[] = [];
  if (title) lines.push({ text: shownLine(title), element: title, isCaption: false });
  for (const element of all(entity, 'span.t-14.t-normal')) {
    if (!title || !isOwn(element) || isWithin(element, 'ul', entity)) continue;
    const text = shownLine(element);
    const isCaption = first(element, '.pvs-entity__caption-wrapper') !== null;
    if (!isBlank(text)) lines.push({ text, element, isCaption });
  }
  return { element: entity, lines, description: emberDescription(entity, isOwn), roles: [] };
}

function emberDescription(entity: Element, isOwn: (element: Element) => boolean): string {
  for (const box of all(entity, '[class*="inline-show-more-text--is-"]')) {
    if (!isOwn(box)) continue;
    // The line of skills starts with a bold label; a description has no bold text.
    if (box.closest('a') || first(box, 'strong, .t-bold')) continue;
    const text = shownText(first(box, 'span[aria-hidden="true"]') ?? box);
    if (isBlank(text) || isHiringNote(text)) continue;
    return text;
  }
  return '';
}

/** "LinkedIn helped me get this job", in whatever language: a short line that names LinkedIn. */
export function isHiringNote(text: string): boolean {
  return (
    text.length <= 80 && !text.includes('\n') && /linkedin|领英|helped me get this job/i.test(text)
  );
}
