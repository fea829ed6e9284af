import { respell } from '../changes/spelling.ts';
import type { Finding } from '../check.ts';
import type { TextSubject } from '../subject.ts';

/** What a text has left after its misspelt names; and what each misspelt word of English costs. */
const afterNames = [1, 0.4, 0];
const perWord = 0.25;

/**
 * The misspelt names of a text: one costs more than half of the points, two cost them all. A word
 * of everyday English costs less: nobody searches for it, but everybody sees it.
 */
export function misspellings(subject: TextSubject): Finding {
  const wrong = subject.misspelt;
  const [first] = wrong;
  if (!first) return { share: 1 };
  const names = wrong.filter(({ ordinary }) => !ordinary).length;
  const share = (afterNames[names] ?? 0) - perWord * (wrong.length - names);
  return {
    share: Math.max(0, share),
    values: { count: wrong.length, right: first.right },
    ranges: wrong.map(({ start, end }) => [start, end]),
    changes: wrong.map((slip) => respell(subject.text, slip)),
  };
}
