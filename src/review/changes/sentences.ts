import type { Change } from '../check.ts';
import type { Range } from '../review.ts';

/** A second half that stands alone begins with its own subject and goes on with its verb. */
const joint =
  /(?:; |, and )(?=(?:I|we|it|they|she|he|you|there)(?:[’'](?:m|ve|d|ll|s|re))? [a-z]{2,}|(?:I|we|it|they|she|he|you|there)[’'](?:m|ve|d|ll|s|re) )/g;

/** Words that make the first half hang on what follows: it is no sentence without it. */
const hangs =
  /^(?:if|when|while|although|though|because|since|as|after|before|unless|until|where|whether|once|whenever|what|how|that|both|between|either)\b/i;

/** Each half has at least so many characters. */
const shortest = 40;

/** Parting a longer one in two does not make it readable. */
const longest = 600;

/**
 * Parts a long English sentence at the joint nearest to its middle, where both halves stand alone.
 * None where that is not sure.
 */
export function splitSentence(text: string, [start, end]: Range): Change[] {
  const sentence = text.slice(start, end);
  if (hangs.test(sentence) || sentence.length > longest) return [];
  const joints = [...sentence.matchAll(joint)].filter(
    ({ index, 0: { length } }) =>
      index >= shortest &&
      sentence.length - index - length >= shortest &&
      !isOpen(sentence, index) &&
      (sentence[index] === ';' || !isSeries(sentence.slice(0, index))),
  );
  const distance = ({ index }: { index: number }) => Math.abs(index - sentence.length / 2);
  const nearest = joints.sort((one, other) => distance(one) - distance(other))[0];
  if (!nearest) return [];
  const from = start + nearest.index;
  const next = from + nearest[0].length;
  const replacement = `. ${(text[next] ?? '').toUpperCase()}`;
  return [{ start: from, end: next + 1, replacement }];
}

/**
 * Does the place stand inside brackets or quotes, or behind a word ("because", "after") that may
 * reach over the joint?
 */
function isOpen(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  if (before.split('(').length !== before.split(')').length) return true;
  if (before.split('“').length !== before.split('”').length) return true;
  if ((before.split('"').length - 1) % 2 === 1) return true;
  const clause = before.slice(before.search(/[,;:][^,;:]*$/) + 1).trim();
  return hangs.test(clause) || /[:–—]/.test(before);
}

/** "I plan the week, I order the parts": what "and" brings is the last of a row, not a new thought. */
const isSeries = (before: string): boolean => /,\s(?![^,]*\b(?:and|or)\b)[^,]*$/.test(before);
