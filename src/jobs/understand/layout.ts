import type { Token } from '../../skills/tokens.ts';

/** A sentence, or a bullet's piece of one. Words are indices of tokens, `last` exclusive. */
export interface Sentence {
  start: number;
  end: number;
  first: number;
  last: number;
}

/** A line of the posting that holds a word. */
export interface Line {
  /** Without the space around it. */
  start: number;
  end: number;
  first: number;
  last: number;
  /** How the line is marked: a dash or dot; something else in front, such as a number; nothing. */
  mark: 'bullet' | 'other' | null;
  blankBefore: boolean;
  sentences: Sentence[];
}

/** What goes on longer is no sentence; whatever looks at each pair of words in one stays quick. */
const mostWords = 150;

const bulletMark = /^(?:[-–—*•·▪‣◦●○■□✓✔➤►→»>+]|o\b)\s/;

/** The lines of a text with their sentences, in one pass over its words. */
export function layOut(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let token = 0;
  let blank = true;
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const first = token;
    while (token < tokens.length && (tokens[token] as Token).start < to) token++;
    if (token === first) blank = true;
    else {
      lines.push(lineOf(text, tokens, first, token, from, to, blank));
      blank = false;
    }
    from = to + 1;
  }
  return lines;
}

function lineOf(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  from: number,
  to: number,
  blankBefore: boolean,
): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const begin = (tokens[first] as Token).start;
  const sentences: Sentence[] = [];
  let open = first;
  let opensAt = begin;
  for (let index = first; index < last - 1; index++) {
    if (index - open < mostWords && !partsSentences(text, tokens, index)) continue;
    sentences.push({
      start: opensAt,
      end: (tokens[index] as Token).end,
      first: open,
      last: index + 1,
    });
    open = index + 1;
    opensAt = (tokens[open] as Token).start;
  }
  sentences.push({ start: opensAt, end, first: open, last });
  return {
    start,
    end,
    first,
    last,
    mark: markOf(text, start, tokens[first] as Token),
    blankBefore,
    sentences,
  };
}

function markOf(text: string, start: number, first: Token): Line['mark'] {
  if (bulletMark.test(text.slice(start, start + 3))) return 'bullet';
  if (/^\d{1,2}$/.test(first.key) && /^[.)]\s/.test(text.slice(first.end, first.end + 2)))
    return 'other';
  return first.start > start && !/^[*_#("'“«¿¡[]/.test(text.slice(start, start + 1))
    ? 'other'
    : null;
}

/** Short forms that a full stop belongs to; single small letters are, too. */
const shortForms = new Set(
  'eg ie zb inkl incl ca bzw ggf evtl mind max min approx dr mr mrs mme st vs ej ex usw etc'.split(
    ' ',
  ),
);

/** Whether a sentence ends between a word and the next. */
function partsSentences(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const next = tokens[index + 1] as Token;
  if (next.start - token.end < 2) return false;
  for (let at = token.end; at < next.start; at++) {
    const code = text.charCodeAt(at);
    // A bullet or a bar in the middle of a line.
    if (code === 0x2022 || code === 0x7c || code === 0x25aa || code === 0x25cf) return true;
    const isStop = code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b;
    if (!isStop || !isSpace(text.charCodeAt(at + 1))) continue;
    if (code !== 0x2e) return true;
    return !(isLowerCase(text[next.start] as string) || isShortForm(text, token));
  }
  return false;
}

function isShortForm(text: string, { key, start, end }: Token): boolean {
  if (shortForms.has(key)) return true;
  if (end - start > 1) return false;
  // "e.g. Java", "U.S. citizens", "z. B. Java"; but "experience in C. You".
  const before = text[start - 1];
  return isLowerCase(text[start] as string) || (before === ' ' ? text[start - 2] : before) === '.';
}

const isLowerCase = (character: string): boolean => character !== character.toUpperCase();

const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f;
