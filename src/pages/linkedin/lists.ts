import type { Certification, FeaturedItem, ListSection, Profile } from '../../profile/profile.ts';
import type { ListField } from '../../profile/snapshot.ts';
import { expandableBox, isBare } from './about.ts';
import { viewer } from './address.ts';
import { cardTable, nullStateOf, type ProfilePage } from './cards.ts';
import { findDate } from './dates.ts';
import { educationOf, positionsOf } from './experience.ts';
import { featuredTable } from './featured.ts';
import { profileLinks } from './links.ts';
import { type Row, rowTable } from './rows.ts';
import { skillTable } from './skills.ts';
import { firstFound, type Strategy } from './strategy.ts';
import { shownLine } from './text.ts';

interface Listing {
  page: ProfilePage;
  /** The card of the section, or the whole of a page that has only this section. */
  root: Element;
}

type Item<S extends ListSection> = Profile[S][number];
type ListTable<S extends ListSection> = readonly Strategy<Listing, Item<S>[]>[];

/** A section whose entries are rows: each strategy for rows, with what a row says here. */
function ofRows<S extends ListSection>(
  read: (row: Row, language: string) => Item<S>[],
): ListTable<S> {
  return rowTable.map((strategy) => ({
    ...strategy,
    find({ page, root }) {
      const rows = strategy.find({ root, language: page.language });
      const items = (rows ?? [])
        .filter((row) => !leadsToAnother(row.element, page.vanity))
        .flatMap((row) => read(row, page.language));
      return items.length > 0 ? items : null;
    },
  }));
}

/** A row that leads to another person's profile is about them; a text may link to anybody. */
function leadsToAnother(row: Element, vanity: string): boolean {
  return profileLinks(row).some(
    (link) =>
      link.vanity !== vanity &&
      link.vanity !== viewer &&
      !link.element.closest(`${expandableBox}, [class*="inline-show-more-text"]`),
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
  skills: skillTable.map((strategy) => ({
    ...strategy,
    find: ({ page, root }) =>
      strategy.find({
        root,
        language: page.language,
        vanity: page.vanity,
        memberId: page.memberId,
      }),
  })),
  certifications: ofRows<'certifications'>(certificationOf),
  featured: featuredTable.map((strategy) => ({
    ...strategy,
    find: ({ root }): FeaturedItem[] | null => strategy.find(root),
  })),
  languages: ofRows<'languages'>(({ lines }) => (lines[0] ? [lines[0].text] : [])),
};

/** How a section is called in the addresses of its own page. */
const detailSlugs: Record<ListSection, string> = {
  experience: 'experience',
  education: 'education',
  skills: 'skills',
  certifications: 'certifications',
  featured: 'featured',
  languages: 'languages',
};

/** One section of a profile page, with its state. */
export function readList<S extends ListSection>(page: ProfilePage, section: S): ListField<Item<S>> {
  const nullState = nullStateOf(page, section);
  const card = firstFound(cardTable, { page, section });
  if (nullState && (card === null || card.value.contains(nullState.anchor))) {
    return nullState.isShell
      ? { state: 'not loaded', items: [], via: null }
      : { state: 'empty', items: [], via: 'null-state-card' };
  }
  if (card === null) return { state: 'not loaded', items: [], via: null };
  const found = firstFound(tables[section] as ListTable<S>, { page, root: card.value });
  if (found === null) {
    const state = isBare(card.value) ? 'not loaded' : 'unreadable';
    return { state, items: [], via: state === 'unreadable' ? card.via : null };
  }
  const total = totalIn(card.value, page.vanity, section);
  return {
    state: 'found',
    items: found.value,
    via: `${card.via}/${found.via}`,
    ...(total !== null && total >= found.value.length ? { total } : {}),
  };
}

/** The section that a page of its own shows. */
export function readDetails<S extends ListSection>(
  page: ProfilePage,
  section: S,
): ListField<Item<S>> {
  const found = firstFound(tables[section] as ListTable<S>, { page, root: page.main });
  if (found === null) return { state: 'unreadable', items: [], via: 'details-page' };
  return { state: 'found', items: found.value, via: `details-page/${found.via}` };
}

/** How many entries the link to the section's own page promises. */
function totalIn(card: Element, vanity: string, section: ListSection): number | null {
  for (const link of profileLinks(card)) {
    if (link.vanity !== vanity || link.path !== `details/${detailSlugs[section]}`) continue;
    const numbers = shownLine(link.element).match(/\d{1,4}/g) ?? [];
    if (numbers.length === 1) return Number(numbers[0]);
  }
  return null;
}
