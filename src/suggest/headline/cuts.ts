import { headlineCut } from '../../profile/limits.ts';
import type { HeadlinePlace } from './candidate.ts';

/**
 * How many characters of a headline each place shows. LinkedIn publishes no figure and cuts by
 * pixels, so a line of narrow letters shows more and one of capitals less: these are averages.
 *
 * - search, comment: 60 to 70 on a desktop, by guides of 2026; the lower end is taken.
 * - phone: 40 to 50 in lists, by the same guides; the lower end.
 * - invitation: no guide names a figure. The card has room for a little more than a line of search
 *   results, so the upper end of theirs is taken: an estimate of our own.
 */
const shownIn: Record<HeadlinePlace, number> = {
  search: headlineCut,
  comment: headlineCut,
  invitation: 70,
  phone: 40,
};

/** A headline as a place shows it. `shown` and `hidden` together are the whole text. */
export interface HeadlineCut {
  shown: string;
  hidden: string;
}

// A flag or a letter with its accent counts as the one character that the reader sees.
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What of a headline a place shows, and what it hides. */
export function cutHeadline(text: string, place: HeadlinePlace): HeadlineCut {
  const most = shownIn[place];
  let count = 0;
  for (const { index } of characters.segment(text)) {
    if (count === most) return { shown: text.slice(0, index), hidden: text.slice(index) };
    count++;
  }
  return { shown: text, hidden: '' };
}
