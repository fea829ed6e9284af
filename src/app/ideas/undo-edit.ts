import type { Edit } from '../../review/review.ts';

/** What an edit changes. */
type PlacedEdit = Pick<Edit, 'start' | 'end' | 'replacement'>;

/** An edit that was made, with what is needed to take it back on its own. */
export interface MadeEdit<Kind extends PlacedEdit = PlacedEdit> {
  edit: Kind;
  /** The words it took away. */
  removed: string;
  /** What stood around it: its place is found again by it after changes elsewhere. */
  before: string;
  after: string;
}

/** How much of the surroundings is kept, in UTF-16 code units. */
const context = 24;

/** What to remember of an edit that is being made in a text. */
export function remembered<Kind extends PlacedEdit>(text: string, edit: Kind): MadeEdit<Kind> {
  return {
    edit,
    removed: text.slice(edit.start, edit.end),
    before: text.slice(Math.max(0, edit.start - context), edit.start),
    after: text.slice(edit.end, edit.end + context),
  };
}

/**
 * The text with one earlier edit taken back, whatever was changed elsewhere since; null where its
 * place cannot be told any more.
 */
export function undoEdit(text: string, { edit, removed, before, after }: MadeEdit): string | null {
  const { replacement } = edit;
  const places: [before: string, after: string][] = [
    [before, after],
    [before, ''],
    ['', after],
  ];
  for (const [left, right] of places) {
    const sought = left + replacement + right;
    // Nothing but a few spaces is found anywhere.
    if (sought.trim() === '') continue;
    const at = text.indexOf(sought);
    if (at < 0 || text.indexOf(sought, at + 1) >= 0) continue;
    const start = at + left.length;
    return text.slice(0, start) + removed + text.slice(start + replacement.length);
  }
  return null;
}
