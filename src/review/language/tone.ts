import type { Range } from '../review.ts';
import type { TextSubject } from '../subject.ts';
import { rangeOf, within } from './ranges.ts';

// A picture with its variation, skin tone, joined pictures and tags; a flag of two letters; a keycap.
const picture =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}|[\d#*]\ufe0f?\u20e3/gu;

/** Emoji, each with what joins to it. Signs that are text by default (™, ©, ®) are none. */
export function emoji(text: string): Range[] {
  const ranges: Range[] = [];
  for (const match of text.matchAll(picture)) {
    if (/^[©®™\u203c\u2049\u2139\u2194-\u21aa]$/.test(match[0])) continue;
    ranges.push([match.index, match.index + match[0].length]);
  }
  return ranges;
}

/** Words in capitals from which on a text shouts. */
const loudWords = 3;

/** Words in capitals that are no abbreviation and no skill's own spelling, where there are many. */
export function shouting(subject: TextSubject): Range[] {
  const names = subject.hits.filter((hit) => subject.text.slice(hit.start, hit.end) === hit.skill);
  const isName = within(names.map(rangeOf));
  const loud: Range[] = [];
  let words = 0;
  for (const { start, end } of subject.tokens) {
    const raw = subject.text.slice(start, end);
    if (raw.length < 4 || !/\p{L}{4}/u.test(raw)) continue;
    words++;
    if (raw !== raw.toUpperCase() || raw === raw.toLowerCase()) continue;
    if (isName([start, end])) continue;
    loud.push([start, end]);
  }
  return loud.length >= loudWords && loud.length > words / 2 ? loud : [];
}
