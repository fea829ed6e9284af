import type { Change } from '../check.ts';
import { holds } from '../language/structure.ts';
import type { Range } from '../review.ts';
import type { TextSubject } from '../subject.ts';

/**
 * Takes a tired word out where the sentence stands without it: before another word
 * ("passionate developer"), or as one item of a row ("creative, reliable"). Elsewhere it takes a
 * rewrite that only the writer can do, and no change is offered.
 */
export function withoutWord(text: string, [start, end]: Range): Change[] {
  const before = text.slice(Math.max(0, start - 5), start);
  const after = text.slice(end, end + 3);
  if (
    /^\s\p{L}/u.test(after) &&
    !/^\s(?:in|at|of|by|to|on|about|and|or|for|with)\b/i.test(text.slice(end, end + 8))
  ) {
    const followsAnd = /\sand\s$/i.test(before);
    if (followsAnd) return [];
    return [dropBefore(text, start, end)];
  }
  const row = /(?:[,|·•]\s)$/.exec(before);
  if (row && /^\s?(?:[,|·•.]|$)/.test(after))
    return [{ start: start - row[0].length, end, replacement: '' }];
  return [];
}

/** Removes a word and the space behind it, and mends the article or capital before it. */
function dropBefore(text: string, start: number, end: number): Change {
  const next = text[end + 1] ?? '';
  const article = /(?:^|\s)(an?)\s$/i.exec(text.slice(Math.max(0, start - 4), start));
  if (article?.[1]) {
    const right = /[aeiou]/i.test(next) ? 'an' : 'a';
    const written = /^[A-Z]/.test(article[1]) ? right[0]?.toUpperCase() + right.slice(1) : right;
    return { start: start - article[1].length - 1, end: end + 1, replacement: `${written} ` };
  }
  const opens = start === 0 || /[.!?\n|·•]\s?$/.test(text.slice(Math.max(0, start - 2), start));
  return opens
    ? { start, end: end + 2, replacement: next.toUpperCase() }
    : { start, end: end + 1, replacement: '' };
}

/** Takes out the pieces of a headline that hold the given ranges, with their separators. */
export function withoutSegments(subject: TextSubject, ranges: readonly Range[]): Change[] {
  const { segments } = subject;
  const kept = segments.filter((segment) => !ranges.some((range) => holds(segment, range)));
  if (kept.length === 0 || kept.length === segments.length) return [];
  return segments.flatMap((segment, index) => {
    if (kept.includes(segment)) return [];
    const next = segments[index + 1];
    const previous = segments[index - 1];
    if (previous) return [{ start: previous[1], end: segment[1], replacement: '' }];
    return [{ start: segment[0], end: next?.[0] ?? segment[1], replacement: '' }];
  });
}

/** Takes an emoji out, with the space before it where it stands between two. One change each. */
export function withoutEmoji(text: string, pictures: readonly Range[]): Change[] {
  return pictures.map(([start, end]) => {
    const spaced = /\s/.test(text[start - 1] ?? '\n') && /\s/.test(text[end] ?? '\n');
    return { start: spaced && start > 0 ? start - 1 : start, end, replacement: '' };
  });
}
