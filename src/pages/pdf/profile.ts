import type { ProfileSnapshot } from '../../profile/snapshot.ts';
import { type Brought, type NoteKey, refused, unknownProfile } from '../brought.ts';
import { listField, textField } from '../linkedin/fields.ts';
import { positionsIn, schoolsIn } from './experience.ts';
import type { Part } from './headings.ts';
import { type Layout, layOut } from './layout.ts';
import { flowingText, type Line, type PageSize, runsOn, sameSize, type TextItem } from './lines.ts';
import { divide, type Parts } from './parts.ts';
import { looksLikePlace } from './place.ts';
import { entriesIn, languageIn, vanityIn } from './sidebar.ts';

/** The profile that LinkedIn's "Save to PDF" shows, from the pieces of text on its pages. */
export function profileFrom(items: readonly TextItem[], pages: readonly PageSize[]): Brought {
  const layout = layOut(items, pages);
  if (!layout) return refused('pdf.not-linkedin');
  const sidebar = divide(layout.sidebar);
  const main = divide(layout.main);
  const vanity = vanityIn(layout.sidebar.map(({ text }) => text));
  const isLaidOutAlike = sidebar.parts.has('top-skills') && main.parts.size > 0 && main.areKnown;
  if (vanity === null && !isLaidOutAlike) return refused('pdf.not-linkedin');
  const topSkills = entriesIn(
    sidebar.parts.get('top-skills') ?? [],
    layout.sidebar,
    layout.sidebarEdge,
  );
  const profile = snapshotOf(layout, sidebar, main);
  const notes: NoteKey[] = [];
  if (topSkills.length > 0) notes.push('brought.top-skills');
  if (Object.values(profile).some(({ state }) => state === 'unreadable'))
    notes.push('brought.unsure-part');
  return { kind: 'profile', vanity, profile, topSkills, notes };
}

function snapshotOf(layout: Layout, sidebar: Parts, main: Parts): ProfileSnapshot {
  const { name, mainEdge } = layout;
  const entries = (lines: Line[]) => entriesIn(lines, layout.sidebar, layout.sidebarEdge);
  const { headline, location } = topOf(main.top, mainEdge);
  const body = Math.min(...layout.main.map(({ size }) => size));
  return {
    ...unknownProfile(),
    name: textField('found', 'pdf:largest-text', name.map(({ text }) => text).join(' ')),
    headline,
    location,
    about: textOf(main, 'about', (lines) => flowingText(lines, mainEdge)),
    experience: listOf(main, 'experience', (lines) => positionsIn(lines, mainEdge)),
    education: listOf(main, 'education', (lines) => schoolsIn(lines, body, mainEdge)),
    certifications: listOf(sidebar, 'certifications', (lines) =>
      entries(lines).map((each) => ({ name: each, issuer: '', issued: null })),
    ),
    languages: listOf(sidebar, 'languages', (lines) => entries(lines).map(languageIn)),
  };
}

/** A part that is not there is empty, unless it may stand under a heading that is not known. */
function stateWithout({ areKnown }: Parts): 'empty' | 'not loaded' {
  return areKnown ? 'empty' : 'not loaded';
}

function textOf(parts: Parts, part: Part, read: (lines: Line[]) => string) {
  const lines = parts.parts.get(part) ?? [];
  if (lines.length === 0) return textField(stateWithout(parts), 'pdf:headings');
  return textField('found', 'pdf:headings', read(lines));
}

function listOf<Item>(parts: Parts, part: Part, read: (lines: Line[]) => Item[] | null) {
  const lines = parts.parts.get(part) ?? [];
  if (lines.length === 0) return listField<Item>(stateWithout(parts), 'pdf:headings');
  const items = read(lines);
  return items === null
    ? listField<Item>('unreadable', 'pdf:headings')
    : listField('found', 'pdf:headings', items);
}

/**
 * The headline and, on the last line above the first heading, the place. A headline is one
 * paragraph: a line that it did not have to run on into is the place, or one set in another size.
 */
function topOf(lines: readonly Line[], edge: number) {
  const via = 'pdf:below-name';
  const [first] = lines;
  const last = lines[lines.length - 1];
  const beforeLast = lines[lines.length - 2];
  if (!first || !last)
    return { headline: textField('unreadable', via), location: textField('unreadable', via) };
  const isSetOff =
    beforeLast !== undefined &&
    (Math.abs(beforeLast.size - last.size) > sameSize || !runsOn(beforeLast, last, edge));
  const hasPlace = beforeLast !== undefined && (isSetOff || looksLikePlace(last.text));
  const headline = flowingText(hasPlace ? lines.slice(0, -1) : lines, edge).replace(/\n+/g, ' ');
  const missing = textField(lines.length === 1 ? 'empty' : 'unreadable', via);
  return {
    headline: textField('found', via, headline),
    location: hasPlace ? textField('found', via, last.text) : missing,
  };
}
