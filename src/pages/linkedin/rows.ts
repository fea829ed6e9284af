import { alikeBlocks } from './blocks.ts';
import { parseDateRange } from './dates.ts';
import { all, first, outermost } from './dom.ts';
import { paragraphRows } from './paragraph-rows.ts';
import type { Listing } from './read-card.ts';
import { spanRow } from './span-row.ts';
import { anyBuild, ember, type Strategy, sdui, strategy } from './strategy.ts';

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
  /** '' where there is none, null where it cannot be told from other texts. */
  description: string | null;
  /** The roles under one company, where the row is a company with several. */
  roles: Row[];
}

const sduiRow = '[componentkey^="entity-collection-item"]';

/** How the rows of a section are found. */
export const rowTable: readonly Strategy<Listing, Row[]>[] = [
  strategy('entity-collection-item', sdui, ({ root, page: { language } }) =>
    someRows(outermost(all(root, sduiRow)).flatMap((row) => paragraphRows(row, language))),
  ),
  strategy('profile-component-entity', ember, ({ root, page: { language } }) =>
    entityRows(root, '[data-view-name="profile-component-entity"]', language),
  ),
  strategy('alike-blocks', anyBuild, ({ root, page: { language } }) =>
    someRows(
      alikeBlocks(root).flatMap((block) =>
        first(block, 'p')
          ? paragraphRows(block, language)
          : spanRow(block, rolesIn(block, language), language),
      ),
    ),
  ),
];

function someRows(rows: Row[]): Row[] | null {
  const readable = rows.filter(({ lines }) => lines.length > 0);
  return readable.length > 0 ? readable : null;
}

function entityRows(root: Element, selector: string, language: string): Row[] | null {
  const entities = outermost(all(root, selector));
  return someRows(
    entities.map((entity) => spanRow(entity, outermost(all(entity, selector)), language)),
  );
}

/** The items below an Ember entry that are roles: those that show dates. */
function rolesIn(block: Element, language: string): Element[] {
  return outermost(
    all(block, 'li').filter((item) =>
      all(item, 'span[aria-hidden="true"]').some(
        (span, index) =>
          index > 0 && parseDateRange(span.textContent?.trim() ?? '', language) !== null,
      ),
    ),
  );
}
