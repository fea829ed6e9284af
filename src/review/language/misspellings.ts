import { respell } from '../changes/spelling.ts';
import type { Finding } from '../check.ts';
import type { TextSubject } from '../subject.ts';

/** The misspelt names of a text: one costs more than half of the points, two cost them all. */
export function misspellings(subject: TextSubject): Finding {
  const wrong = subject.misspelt;
  const [first] = wrong;
  if (!first) return { share: 1 };
  return {
    share: wrong.length === 1 ? 0.4 : 0,
    values: { count: wrong.length, right: first.right },
    ranges: wrong.map(({ start, end }) => [start, end]),
    changes: wrong.map((slip) => respell(subject.text, slip)),
  };
}
