import { all, first, isWithin } from './dom.ts';
import { dateLineAt, isHiringNote } from './lines.ts';
import type { Line, Row } from './rows.ts';
import { isBlank, shownLine, shownText } from './text.ts';

/** What is shown of a text that stands in the page twice, the other time for screen readers. */
const shown = 'span[aria-hidden="true"]';
const box = '[class*="inline-show-more-text--is-"]';

/**
 * The row of Ember: shown spans, title first, and everything else in nested lists.
 *
 * @param inner The entries inside this one. Pictures and links put to a position are such as well;
 *   a role has dates.
 */
export function spanRow(entity: Element, inner: Element[], language: string): Row {
  const roles = inner
    .map((each) => entry(each, []))
    .filter(
      ({ lines }) => dateLineAt(lines, language) > 0 || lines.some(({ isCaption }) => isCaption),
    );
  return { ...entry(entity, inner), roles };
}

function entry(entity: Element, inner: Element[]): Row {
  const lines: Line[] = [];
  const texts: Element[] = [];
  for (const element of all(entity, shown)) {
    if (inner.some((each) => each.contains(element))) continue;
    const text = shownLine(element);
    if (isBlank(text)) continue;
    if (isWithin(element, 'ul', entity)) {
      // The line of skills starts with a bold label; a description has no bold text.
      const isText = !element.closest('a, .t-bold') && !first(element, 'strong, .t-bold');
      if (isText && !isHiringNote(text)) texts.push(element);
    } else {
      const isCaption = element.matches('.pvs-entity__caption-wrapper');
      lines.push({ text, element, isCaption });
    }
  }
  const boxed = texts.filter((text) => text.closest(box));
  const [text, ...others] = boxed.length > 0 ? boxed.slice(0, 1) : texts;
  // Which of several texts outside of a box is the description?
  const description = others.length > 0 ? null : text ? shownText(text) : '';
  return { element: entity, lines, description, roles: [] };
}
