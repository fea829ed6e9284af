import type { Token } from '../../skills/tokens.ts';

/** Small words that English text is full of. */
const smallWords = new Set(
  'the and of to a i my with for is on that we our was are at by from as it have has this which not they be were who their you when before'.split(
    ' ',
  ),
);

/** Those among them that no neighbouring language has. */
const hallmarks = new Set('the and of with my that they which'.split(' '));

/** A text of fewer words tells nothing sure about its language or its habits. */
const leastWords = 12;

/** The share that small words make of plain English; of a list of tools they make less. */
const leastShare = 0.18;
const leastHallmarks = 2;

/**
 * Whether a text is English beyond doubt, and enough of it to judge its grammar. Where
 * `readsAsEnglish` gives an unknown language the benefit, this does not.
 */
export function isSurelyEnglish(tokens: readonly Token[]): boolean {
  if (tokens.length < leastWords) return false;
  let small = 0;
  let own = 0;
  for (const { key } of tokens) {
    if (smallWords.has(key)) small++;
    if (hallmarks.has(key)) own++;
  }
  return own >= leastHallmarks && small / tokens.length >= leastShare;
}
