import type { Certification, ListSection, Profile } from '../../profile/profile.ts';
import type { ListField } from '../../profile/snapshot.ts';
import { expandableBox } from './about.ts';
import { viewer } from './address.ts';
import type { ProfilePage } from './cards.ts';
import { findDate } from './dates.ts';
import { educationOf, positionsOf } from './experience.ts';
import { featuredTable } from './featured.ts';
import { listField } from './fields.ts';
import { profileLinks } from './links.ts';
import { type Listing, readCard } from './read-card.ts';
import { type Row, rowTable } from './rows.ts';
import { skillTable } from './skills.ts';
import type { Strategy } from './strategy.ts';
import { shownLine } from './text.ts';

type Item<S extends ListSection> = Profile[S][number];
type ListTable<S extends ListSection> = readonly Strategy<Listing, Item<S>[]>[];

/** A section whose entries are rows: each strategy for rows, with what a row says here. */
function ofRows<S extends ListSection>(
  readRow: (row: Row, language: string) => Item<S>[] | null,
): ListTable<S> {
  return rowTable.map((strategy) => ({
    ...strategy,
    find({ page, root }) {
      const items: Item<S>[] = [];
      for (const row of strategy.find({ page, root }) ?? []) {
        if (leadsToAnother(row.element, page.vanity)) continue;
        const read = readRow(row, page.language);
        // Where only the shape shows what an entry is, a position without dates is none.
        if (read === null || (strategy.name === 'alike-blocks' && read.some(isUndated)))
          return null;
        items.push(...read);
      }
      return items.length > 0 ? items : null;
    },
  }));
}

function isUndated(item: unknown): boolean {
  const { title, start } = item as { title?: string; start?: string | null };
  return title !== undefined && start === null;
}

/** A row that leads to another person's profile is about them; a text may link to anybody. */
function leadsToAnother(row: Element, vanity: string): boolean {
  return profileLinks(row).some(
    (link) =>
      link.path === '' &&
      link.vanity !== vanity &&
      link.vanity !== viewer &&
      !link.element.closest(`p, ${expandableBox}, [class*="inline-show-more-text"]`),
  );
}

function certificationOf({ lines }: Row, language: string): Certification[] {
  const [name, issuer, ...rest] = lines;
  if (!name) return [];
  return [{ name: name.text, issuer: issuer?.text ?? '', issued: issuedIn(rest, language) }];
}

/** "Expires" and its like: a date behind it is not the date of issue. */
const expiry = /expir|expiry|venc|caduc|ablauf|läuft|gültig|scad|verloop|geldig|validade|تنتهي/i;

function issuedIn(lines: { text: string }[], language: string): string | null {
  for (const { text } of lines) {
    const [issue = ''] = text.split('·');
    if (expiry.test(issue)) continue;
    const issued = findDate(issue, language);
    if (issued !== null) return issued;
  }
  return null;
}

const tables: { [S in ListSection]: ListTable<S> } = {
  experience: ofRows<'experience'>(positionsOf),
  education: ofRows<'education'>(educationOf),
  skills: skillTable,
  certifications: ofRows<'certifications'>(certificationOf),
  featured: featuredTable,
  languages: ofRows<'languages'>(({ lines }) => (lines[0] ? [lines[0].text] : [])),
};

/** One section of a profile page, with its state. */
export function readList<S extends ListSection>(page: ProfilePage, section: S): ListField<Item<S>> {
  const { state, via, value, card } = readCard(page, section, tables[section] as ListTable<S>);
  const field = listField(state, via, value);
  const total = card && totalIn(card, page.vanity, section);
  return total && total >= field.items.length ? { ...field, total } : field;
}

/** The section that a page of its own shows. */
export function readDetails(page: ProfilePage, section: ListSection): ListField<unknown> {
  const root = { via: 'details-page', value: page.main };
  const { state, via, value } = readCard(
    page,
    section,
    tables[section] as ListTable<typeof section>,
    root,
  );
  return listField(state, via, value);
}

/** How many entries the link to the section's own page promises. */
function totalIn(card: Element, vanity: string, section: ListSection): number | null {
  for (const link of profileLinks(card)) {
    if (link.vanity !== vanity || link.path !== `details/${section}`) continue;
    const numbers = shownLine(link.element).match(/\d{1,4}/g) ?? [];
    if (numbers.length === 1) return Number(numbers[0]);
  }
  return null;
}
