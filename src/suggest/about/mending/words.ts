import { distance } from 'fastest-levenshtein';
import { withoutWord } from '../../../review/changes/removal.ts';
import { respell } from '../../../review/changes/spelling.ts';
import type { Change } from '../../../review/check.ts';
import { parts, rangeOf, within } from '../../../review/language/ranges.ts';
import { thresholds } from '../../../review/rubric.ts';
import type { AboutText } from './about-text.ts';
import type { Candidate } from './candidate.ts';

/** Names put right, each by itself. */
export function spellings(about: AboutText): Candidate[] {
  return about.subject.misspelt
    .filter(({ start, end, right }) => isNear(about.text.slice(start, end), right))
    .map((slip) => ofChange(about, 'spelling', 'about-spelling.fix', respell(about.text, slip)));
}

/** "suply chain" is not to become "Supply chain management": that is another name of the same. */
const isNear = (wrong: string, right: string): boolean =>
  distance(wrong.toLowerCase(), right.toLowerCase()) <= Math.max(3, right.length * 0.3);

/**
 * Tired words taken out: as many as are too many. Which ones does not depend on those that were
 * taken out before.
 */
export function tiredWords(about: AboutText): Candidate[] {
  const { subject, text } = about;
  const numbersIn = parts(subject.numbers.map(rangeOf));
  const isBacked = within(subject.sentences.filter((range) => numbersIn(range).length > 0));
  const tired = subject.buzzwords.filter((range) => !isBacked(range));
  const changes = tired.flatMap((range) => withoutWord(text, range));
  return changes
    .slice(0, Math.max(0, tired.length - thresholds.about.buzzwords))
    .map((change) => ofChange(about, 'buzzword', 'about-buzzwords.fix', change));
}

export function ofChange(
  about: AboutText,
  kind: Candidate['kind'],
  why: string,
  { start, end, replacement, values }: Change,
): Candidate {
  const old = about.text.slice(start, end);
  return {
    id: `${kind}:${about.wordBefore(start)} ${old}→${replacement}`,
    kind,
    start,
    end,
    replacement,
    around: about.around([start, end]),
    why: { key: why, values: values ?? {} },
    facts: [],
    mayGainNothing: true,
  };
}
