import type { Change } from '../check.ts';
import { parts } from '../language/ranges.ts';
import type { Range } from '../review.ts';
import type { TextSubject } from '../subject.ts';
import { articleBefore } from './article.ts';

/** Tired words that describe the word behind them, so that the sentence stands without them. */
const adjective =
  /(?:driven|oriented|passionate|motivated|dynamic|seasoned|hard[- ]working|innovative|strategic|creative|experienced|speciali[sz]ed|skilled|excellent|world[- ]class|cutting[- ]edge|best[- ]in[- ]class|obsessed|enthusiastic|dedicated|punctual|honest|like[- ]minded)$/i;

/** What follows shows that the word stands by itself: "experienced in", "driven by". */
const noNounBehind =
  /^\s(?:in|at|of|by|to|on|about|and|or|for|with|as|from|since|because|but|when|while|who|that|than|under|after|if|is|are|was)\b/i;

/** What goes before shows it: "I am very passionate". A word joined by "and" takes a rewrite too. */
const standsBySelf =
  /(?:^|[\s’'])(?:and|am|m|is|are|re|was|were|be|been|being|feel|stay|remain|become|very|highly|deeply|truly|also|so)\s$/i;

/**
 * Takes a tired word out where the sentence stands without it: before another word
 * ("passionate developer"), or as one item of a row ("creative, reliable"). Elsewhere it takes a
 * rewrite that only the writer can do, and no change is offered.
 */
export function withoutWord(text: string, [start, end]: Range): Change[] {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 9);
  if (/^[ \u00a0]\p{L}/u.test(after)) {
    const describes = adjective.test(text.slice(start, end)) && !noNounBehind.test(after);
    if (!describes || standsBySelf.test(before)) return [];
    // "dynamic, passionate teams": the comma parts the two and goes with the second.
    const row = /(?:^|\s)(\S{1,20}),\s$/.exec(text.slice(Math.max(0, start - 24), start));
    return row?.[1] && adjective.test(row[1])
      ? [{ start: start - 2, end, replacement: '' }]
      : [dropBefore(text, start, end)];
  }
  const row = /\s?[,|·•]\s$/.exec(before);
  if (row && /^\s?(?:[,|·•.]|$)/.test(after))
    return [{ start: start - row[0].length, end, replacement: '' }];
  return [];
}

/** Removes a word and the space behind it, and mends the article or capital before it. */
function dropBefore(text: string, start: number, end: number): Change {
  const next = text.slice(end + 1, end + 9);
  const article = /(?:^|\s)(an?)\s$/i.exec(text.slice(Math.max(0, start - 4), start));
  if (article?.[1]) {
    const right = articleBefore(next);
    const written = /^[A-Z]/.test(article[1]) ? right.replace('a', 'A') : right;
    return { start: start - article[1].length - 1, end: end + 1, replacement: `${written} ` };
  }
  const opens = start === 0 || /[.!?\n|·•]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  // A name keeps its own capitals ("iOS").
  return opens && /^\p{Ll}+(?:\P{L}|$)/u.test(next)
    ? { start, end: end + 2, replacement: (next[0] ?? '').toUpperCase() }
    : { start, end: end + 1, replacement: '' };
}

/** Takes out the pieces of a headline that hold the given ranges, with their separators. */
export function withoutSegments({ segments }: TextSubject, ranges: readonly Range[]): Change[] {
  const weakIn = parts(ranges);
  const changes = segments.flatMap((segment, index) =>
    weakIn(segment).length > 0 ? [withoutSegment(segments, index)] : [],
  );
  return changes.length === segments.length ? [] : changes;
}

/** Takes one of several pieces out, with the separator that it no longer needs. */
function withoutSegment(segments: readonly Range[], index: number): Change {
  const [start, end] = segments[index] as Range;
  const previous = segments[index - 1];
  if (previous) return { start: previous[1], end, replacement: '' };
  return { start, end: segments[index + 1]?.[0] ?? end, replacement: '' };
}

/** Takes an emoji out, with the space or the separator that was there for it. One change each. */
export function withoutEmoji(subject: TextSubject, pictures: readonly Range[]): Change[] {
  const { text, segments } = subject;
  const isSpace = (at: number) => /\s/.test(text[at] ?? '');
  const beginning = new Map(segments.map(([start], index) => [start, index]));
  return pictures.map(([start, end]) => {
    const index = beginning.get(start) ?? -1;
    if (segments.length > 1 && segments[index]?.[1] === end) return withoutSegment(segments, index);
    if (isSpace(start - 1) && (isSpace(end) || end === text.length))
      return { start: start - 1, end, replacement: '' };
    return { start, end: start === 0 && isSpace(end) ? end + 1 : end, replacement: '' };
  });
}
