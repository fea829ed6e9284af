/** A blank that waits for the user's own words: `{how many users?}`. */
const blank = /\{[^{}\n]{1,120}\}/g;

const joinedBlank = /(?: ?[|•·,;–—] ?| )?\{[^{}\n]{1,120}\}/g;

/**
 * The text with its blanks as spaces, every other character at its place: what is not said yet is
 * no proof, no keyword and no sentence.
 */
export function withBlanksEmpty(text: string): string {
  return text.includes('{') ? text.replace(blank, (found) => ' '.repeat(found.length)) : text;
}

/** The text with its blanks taken out, each with what joins it to the words before it. */
export function withoutBlanks(text: string): string {
  return text.includes('{') ? text.replace(joinedBlank, '') : text;
}
