/** A stretch of a pattern: plain text, or a blank that the user fills in. */
export interface PatternPiece {
  /** With its braces, where it is a blank. */
  text: string;
  isBlank: boolean;
  start: number;
}

/** A pattern cut at its blanks, written `{like this}`. */
export function patternPieces(pattern: string): PatternPiece[] {
  const pieces: PatternPiece[] = [];
  let start = 0;
  for (const text of pattern.split(/(\{[^{}\n]+\})/)) {
    if (text !== '') pieces.push({ text, start, isBlank: /^\{.+\}$/.test(text) });
    start += text.length;
  }
  return pieces;
}
