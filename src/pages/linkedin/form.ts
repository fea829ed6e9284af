import type { TextSection } from '../../profile/profile.ts';
import { all, first, isHidden } from './dom.ts';
import { anyBuild, firstFound, type Strategy, strategy } from './strategy.ts';
import { comparable, editorText, isBlank } from './text.ts';

export type EditedSection = Extract<TextSection, 'headline' | 'about'>;

/** A field that could be the one, with what it holds. */
interface Candidate {
  element: HTMLElement;
  kind: 'line' | 'area' | 'editor';
  text: string;
  /** The dialog it stands in; null on a page that is a form itself. */
  dialog: Element | null;
}

interface FormQuery {
  section: EditedSection;
  candidates: Candidate[];
  /** What the section is known to hold, as it is compared; none of them blank. */
  known: string[];
  /** The owner's name, as it is compared: the form has fields for its parts. */
  name: string;
}

const fieldSelector =
  'textarea, input, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';
const dialogSelector = 'dialog, .artdeco-modal';
/** Parts of the page that hold editors for other things: messages, comments, posts. */
const elsewhere = '.ql-editor, [class*="msg-"], [class*="comments-"], [class*="share-box"]';

/** The present text of a form's field, whatever kind of field it is; line breaks are `\n`. */
export function fieldText(field: Element): string {
  const { value } = field as { value?: unknown };
  if (field.localName === 'textarea' || field.localName === 'input') {
    return (typeof value === 'string' ? value : '').replaceAll('\r\n', '\n').trim();
  }
  return editorText(field);
}

function kindOf(element: Element): Candidate['kind'] | null {
  if (element.localName === 'textarea') return 'area';
  if (element.localName !== 'input') return 'editor';
  const type = (element.getAttribute('type') ?? 'text').toLowerCase();
  // A field that offers entries to choose from takes no free text.
  const isChoice =
    element.getAttribute('role') === 'combobox' ||
    element.getAttribute('data-testid') === 'typeahead-input';
  return type === 'text' && !isChoice ? 'line' : null;
}

function isUsable(element: Element): boolean {
  if (element.hasAttribute('disabled') || element.hasAttribute('readonly')) return false;
  if (element.closest(elsewhere)) return false;
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (isHidden(each) || each.getAttribute('aria-hidden') === 'true') return false;
    // The shells of dialogs stay in the page while they are closed.
    if (each.localName === 'dialog' && !each.hasAttribute('open')) return false;
    if (each.matches(dialogSelector)) return true;
  }
  return true;
}

/** The parts of the document a form can be in: also the open shadow root of the older UI. */
function rootsOf(document: Document): ParentNode[] {
  const shadow = first(document, '#interop-outlet')?.shadowRoot;
  return shadow ? [document, shadow] : [document];
}

function candidatesIn(document: Document, mayBePage: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  for (const root of rootsOf(document)) {
    for (const element of all(root, fieldSelector)) {
      const kind = kindOf(element);
      if (kind === null || !isUsable(element)) continue;
      const dialog = element.closest(dialogSelector);
      const isInPage = mayBePage && element.closest('main') !== null;
      if (dialog === null && !isInPage) continue;
      candidates.push({
        element: element as HTMLElement,
        kind,
        text: comparable(fieldText(element)),
        dialog,
      });
    }
  }
  return candidates;
}

function only(candidates: Candidate[]): Candidate | null {
  const [candidate] = candidates;
  return candidate !== undefined && candidates.length === 1 ? candidate : null;
}

/** The fields in which a text of this section can stand, without those of the form's names. */
function longFields({ candidates }: FormQuery): Candidate[] {
  return candidates.filter(({ kind }) => kind !== 'line');
}

const marks: Record<EditedSection, string> = {
  headline:
    '[id*="profileEditFormElement"][id$="-headline"], textarea[id*="headline" i], [contenteditable][id*="headline" i]',
  about:
    '[data-view-name="form-add-summary-with-gai-multi-line-text-input"], [id*="SUMMARY"][id$="-summary"], textarea[id*="summary" i], [contenteditable][id*="summary" i]',
};

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** How much of their words two texts share, 0 to 1. */
function likeness(one: Set<string>, other: Set<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

/** Half of the words alike, and clearly more than the next one. */
const alike = { least: 0.5, lead: 0.2 };

/** How the field of a section is told among the fields of its form. */
export const fieldTable: readonly Strategy<FormQuery, Candidate>[] = [
  // Needs no label and works in every language.
  strategy('same-text', anyBuild, (query) => {
    const same = (candidates: Candidate[]) =>
      only(candidates.filter(({ text }) => query.known.includes(text)));
    const long = same(longFields(query));
    if (long !== null || query.section === 'about') return long;
    // A title elsewhere in the form can be the same words as the headline.
    const isMarked = query.candidates.some(({ element }) => element.matches(marks.headline));
    return isMarked ? null : same(query.candidates);
  }),
  strategy('field-mark', [null, '2026-05'], ({ section, candidates }) =>
    only(candidates.filter(({ element }) => element.matches(marks[section]))),
  ),
  strategy('only-field', anyBuild, (query) => {
    const long = longFields(query);
    if (long.length > 0) return only(long);
    // One line alone could also be the first field of names to come.
    const line = query.section === 'headline' ? only(query.candidates) : null;
    return line !== null && line.text !== '' && !isPartOfName(line.text, query.name) ? line : null;
  }),
  strategy('most-alike', anyBuild, ({ section, candidates, known }) => {
    const knownWords = known.map(words);
    const ranked = candidates
      .filter(({ kind }) => section === 'headline' || kind !== 'line')
      .map((candidate) => {
        const own = words(candidate.text);
        return {
          candidate,
          share: Math.max(0, ...knownWords.map((each) => likeness(own, each))),
        };
      })
      .sort((one, other) => other.share - one.share);
    const [best, next] = ranked;
    if (best === undefined || best.share < alike.least) return null;
    return best.share - (next?.share ?? 0) >= alike.lead ? best.candidate : null;
  }),
];

function isPartOfName(text: string, name: string): boolean {
  const nameWords = words(name);
  return [...words(text)].every((word) => nameWords.has(word));
}

export type FoundField =
  | { state: 'found'; element: HTMLElement; via: string }
  | { state: 'not loaded' | 'unreadable' };

/**
 * The field of the form in which a section is edited.
 *
 * @param known Texts that the section is known to hold or to have held.
 * @param mayBePage Whether a form in `main` counts, outside of any dialog: only where `main`
 *   holds no profile.
 */
export function findField(
  document: Document,
  section: EditedSection,
  known: string[],
  name: string,
  mayBePage: boolean,
): FoundField {
  const candidates = candidatesIn(document, mayBePage);
  // Dialogs come over the page, and a later one over those before it.
  const front = candidates.findLast(({ dialog }) => dialog !== null)?.dialog ?? null;
  const inFront = candidates.filter(({ dialog }) => dialog === front);
  const query = {
    section,
    known: known.filter((text) => !isBlank(text)).map(comparable),
    name: comparable(name),
  };
  const anywhere = fieldTable.slice(0, 2);
  const found =
    firstFound(anywhere, { ...query, candidates }) ??
    firstFound(fieldTable, { ...query, candidates: inFront });
  if (found) return { state: 'found', element: found.value.element, via: found.via };
  return { state: inFront.length > 0 ? 'unreadable' : 'not loaded' };
}
