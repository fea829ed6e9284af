import { boxText, expandableBox } from './about.ts';
import { all, first, isBefore, isWithin, outermost } from './dom.ts';
import { dateLineAt, isHiringNote, partOf } from './lines.ts';
import type { Line, Row } from './rows.ts';
import { isBlank, shownLine } from './text.ts';

/** The longest line after the dates that can be a place where nothing tells it from a text. */
const longestBarePlace = 60;

/**
 * The rows of SDUI: paragraphs in the order of the page, then a box with the description. A
 * company with several roles is one row.
 */
export function paragraphRows(row: Element, language: string): Row[] {
  const items = outermost(all(row, 'li').filter((item) => isRole(item, row, language)));
  const [firstItem] = items;
  if (firstItem === undefined) return [entry(row, language)];
  const roles = items.map((item) => entry(item, language));
  const header = headLines(row).filter(({ element }) => isBefore(element, firstItem));
  // Items without a company above them are entries of their own.
  if (header.length === 0) return roles;
  return [{ element: row, lines: header, description: '', roles }];
}

function entry(element: Element, language: string): Row {
  const box = first(element, expandableBox);
  const row = {
    element,
    lines: headLines(element),
    description: box ? boxText(box) : '',
    roles: [],
  };
  const isBoxKnown = first(element.closest('main') ?? element, expandableBox) !== null;
  return isBoxKnown ? row : { ...row, ...boxlessParts(row, language) };
}

/**
 * Where a build knows no boxes, the description is the one paragraph outside of the part, a link
 * to the company, that holds the lines.
 */
function boxlessParts(row: Row, language: string): Pick<Row, 'lines' | 'description'> {
  const [title] = row.lines;
  const part = title && partOf(title);
  const isInRow = (inner: Element | null | undefined) =>
    inner !== row.element && inner?.contains(row.element) === false;
  const lines = row.lines.filter((line) => partOf(line) === part);
  const [text, ...others] = row.lines.filter(
    (line) =>
      partOf(line) !== part &&
      !isHiringNote(line.text) &&
      !line.element.closest('a') &&
      !isInRow(line.element.closest('li')),
  );
  if (others.length > 0) return { lines, description: null };
  if (text) return { lines, description: boxText(text.element) };
  const at = dateLineAt(lines, language);
  const [place, ...more] = at < 0 ? [] : lines.slice(at + 1);
  // Without such a part, a line after the dates may be the place or the description.
  const isDoubtful = more.length > 0 || (place?.text.length ?? 0) > longestBarePlace;
  return { lines, description: isDoubtful && !isInRow(part) ? null : '' };
}

/** A role under a company is an item that shows dates of its own. */
function isRole(item: Element, row: Element, language: string): boolean {
  if (isWithin(item, expandableBox, row)) return false;
  return dateLineAt(headLines(item), language) > 0;
}

/** The short lines at the head of a row: what stands before its description. */
function headLines(row: Element): Line[] {
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
