import type { CheckOutcome, Range, TextReview } from '../../review/review.ts';

/**
 * Why a stretch of the text is marked: a keyword of the role, another word that earns points, one
 * that costs points, or a misspelt name.
 */
export type MarkKind = 'keyword' | 'strong' | 'weak' | 'misspelt';

export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
  /** The check whose card explains it; null where the list of keywords does. */
  check: string | null;
}

/** A stretch of the text in the order of reading, marked or not. */
export interface Stretch {
  start: number;
  text: string;
  mark: Mark | null;
}

/** Stretches longer than this are said in the card: underlining half a text marks nothing. */
const longestMark = 120;

/** Longer words are cut in their middle. */
const longestWord = 20;

function overlaps(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function costsPoints({ status, marks, message }: CheckOutcome): boolean {
  return status !== 'pass' && message.key !== 'check.held' && marks === 'lost';
}

function earnsPoints({ marks }: CheckOutcome): boolean {
  return marks === 'earned';
}

/** The check that names this range among its words, one that costs points first. */
function checkOf(checks: CheckOutcome[], range: Range): string | null {
  const naming = checks.filter((check) => check.ranges.some((own) => overlaps(own, range)));
  return (naming.find(costsPoints) ?? naming[0])?.id ?? null;
}

/** The marks of a reviewed text, in its order, none over another. A misspelling goes first, then what costs points. */
export function marksOf(review: TextReview): Mark[] {
  const wanted: Mark[] = [];
  for (const hit of review.hits) {
    if (hit.misspelt === undefined) continue;
    const check = checkOf(review.checks, [hit.start, hit.end]);
    wanted.push({ start: hit.start, end: hit.end, kind: 'misspelt', check });
  }
  const keywords = review.keywords.present.flatMap((keyword) => keyword.ranges);
  for (const check of review.checks.filter(costsPoints)) {
    for (const range of check.ranges) {
      // What a check counts although it is a keyword ("only one of two") is no weak word.
      if (keywords.some((keyword) => overlaps(keyword, range))) continue;
      const kind = check.id.endsWith('-spelling') ? 'misspelt' : 'weak';
      wanted.push({ start: range[0], end: range[1], kind, check: check.id });
    }
  }
  for (const [start, end] of keywords) {
    const check = checkOf(review.checks, [start, end]);
    wanted.push({ start, end, kind: 'keyword', check });
  }
  for (const check of review.checks.filter(earnsPoints))
    for (const [start, end] of check.ranges)
      wanted.push({ start, end, kind: 'strong', check: check.id });
  const taken: Mark[] = [];
  for (const mark of wanted) {
    const isSound = mark.start >= 0 && mark.end <= review.text.length && mark.start < mark.end;
    if (!isSound || mark.end - mark.start > longestMark) continue;
    const range: Range = [mark.start, mark.end];
    if (!taken.some((other) => overlaps(range, [other.start, other.end]))) taken.push(mark);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/**
 * The text cut into stretches at its marks, and at one place more: where a page cuts it off. A
 * mark over that place moves it to the mark's end, so that every mark stays whole, and behind the
 * comma or stop that follows.
 *
 * @param cut Offset of the cut; null for none.
 */
export function stretches(
  text: string,
  marks: readonly Mark[],
  cut: number | null,
): { before: Stretch[]; after: Stretch[] } {
  const all: Stretch[] = [];
  let at = 0;
  const place = cut === null ? null : clearOfMarks(text, marks, cut);
  const plain = (end: number) => {
    if (end > at) all.push({ start: at, text: text.slice(at, end), mark: null });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (place !== null && place <= mark.start && place > at) plain(place);
    plain(mark.start);
    all.push({ start: mark.start, text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (place !== null && place > at && place < text.length) plain(place);
  plain(text.length);
  if (place === null) return { before: all, after: [] };
  return {
    before: all.filter((stretch) => stretch.start < place),
    after: all.filter((stretch) => stretch.start >= place),
  };
}

/** The place of a cut, or where the mark that it falls into ends with its comma or stop. */
function clearOfMarks(text: string, marks: readonly Mark[], cut: number): number {
  const over = marks.find(({ start, end }) => start < cut && cut <= end);
  if (!over) return cut;
  let place = over.end;
  while (/[,.;:!?]/.test(text[place] ?? '')) place++;
  return place;
}

/**
 * Where to show a cut that falls at `limit`: after the last word that fits, because where exactly a
 * page cuts depends on its width. Null where nothing is cut.
 */
export function cutPlace(text: string, limit: number): number | null {
  if (text.length <= limit) return null;
  const space = text.slice(0, limit + 1).search(/\s\S*$/);
  return space > limit - longestWord ? space + 1 : limit;
}
