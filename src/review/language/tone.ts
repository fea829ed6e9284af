import type { Range } from '../review.ts';
import type { TextSubject } from '../subject.ts';

const picture =
  /\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*/gu;

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
  const loud: Range[] = [];
  let words = 0;
  for (const { start, end } of subject.tokens) {
    const raw = subject.text.slice(start, end);
    if (raw.length < 4 || !/\p{L}{4}/u.test(raw)) continue;
    words++;
    if (raw !== raw.toUpperCase() || raw === raw.toLowerCase()) continue;
    const name = subject.hits.find((hit) => hit.start <= start && end <= hit.end);
    if (name && subject.text.slice(name.start, name.end) === name.skill) continue;
    loud.push([start, end]);
  }
  return loud.length >= loudWords && loud.length > words / 2 ? loud : [];
}
