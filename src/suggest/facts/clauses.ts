import type { Token } from '../../skills/tokens.ts';
import {
  changeWords,
  clauseStarts,
  commaClauseStarts,
  irregularPast,
  resultLeads,
  scopeVerbs,
  subjects,
} from './clause-words.ts';
import type { Figure } from './figures.ts';

/** A piece of a statement, as words from `first` up to, not with, `last`. */
export interface Clause {
  first: number;
  last: number;
  /** How it is tied to the piece before: a mark, a word that only leads to it, or not at all. */
  opens: 'statement' | 'mark' | 'result' | 'dependent';
}

/** What the cutting needs to see. */
export interface Sentence {
  text: string;
  tokens: readonly Token[];
  /** Those of the statement, by their index among all tokens. */
  first: number;
  last: number;
  figures: readonly Figure[];
}

interface Border {
  at: number;
  /** Words that belong to the border and to neither piece. */
  skips: number;
  opens: Clause['opens'];
}

/** Cuts a statement where a clause, a mark or an independent part begins. */
export function clausesOf(sentence: Sentence): Clause[] {
  const { first, last } = sentence;
  const clauses: Clause[] = [];
  let start = first;
  let opens: Clause['opens'] = 'statement';
  let depth = 0;
  for (let at = first + 1; at < last; at++) {
    const gap = gapBefore(sentence, at);
    depth = Math.max(0, depth + count(gap, /[([]/g) - count(gap, /[)\]]/g));
    // "1,200" are two words for the tokenizer.
    if (depth > 0 || /^[.,'’:/]$/.test(gap)) continue;
    const border = borderAt(sentence, at, start, gap);
    if (!border) continue;
    if (at > start) clauses.push({ first: start, last: at, opens });
    start = at + border.skips;
    opens = border.opens;
    at = Math.max(at, start - 1);
  }
  if (start < last) clauses.push({ first: start, last, opens });
  return clauses;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export const gapBefore = ({ text, tokens }: Sentence, at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);

function borderAt(sentence: Sentence, at: number, start: number, gap: string): Border | null {
  const { tokens } = sentence;
  const key = tokens[at]?.key ?? '';
  if (isMark(sentence, at, gap) && !(/^:\s$/.test(gap) && namesFigure(sentence, at, start)))
    return { at, skips: 0, opens: 'mark' };
  const result = resultLeads.find((words) => startsWith(tokens, at, words));
  if (result) return { at, skips: result.length, opens: 'result' };
  if (!/^[\s,)\]”"’'%‰€$£+°²]+$/.test(gap)) return null;
  const hasComma = gap.includes(',');
  const isBehindFigure = hasFigure(sentence, start, at);
  if (hasComma && isBehindFigure && standsAlone(sentence, at))
    return { at, skips: 0, opens: 'mark' };
  const joins = key === 'and' || key === 'und' || key === 'et' || key === 'y' || key === 'e';
  // "…, and cut booking time from 9 s to 2 s": a part of its own, whatever stands before it.
  if (joins && hasComma && standsAlone(sentence, at + 1) && hasFigure(sentence, at, sentence.last))
    return { at, skips: 1, opens: 'mark' };
  if (joins && isBehindFigure && isVerb(tokens[at + 1]) && hasFigure(sentence, at, sentence.last))
    return { at, skips: 1, opens: 'mark' };
  // "and I have saved 1.2 M€": a new subject begins a new statement.
  if (joins && isBehindFigure && subjects.has(tokens[at + 1]?.key ?? ''))
    return { at, skips: 1, opens: 'mark' };
  // "… and have always been praised": what only goes on to speak of the writer.
  const goesOn = /^(?:have|has|am|is|are|was|were)$/.test(tokens[at + 1]?.key ?? '');
  if (joins && isBehindFigure && goesOn) return { at, skips: 1, opens: 'dependent' };
  // "14 graduates, 12 of whom …".
  const isPart = hasComma && /^(?:of|de|von)$/.test(tokens[at + 1]?.key ?? '');
  if (isPart && /^(?:whom|which|them|ellos|denen)$/.test(tokens[at + 2]?.key ?? ''))
    return { at, skips: 3, opens: 'dependent' };
  // "Halved the number of alerts that reach a person": what narrows a change is part of it.
  const narrows = !hasComma && /^(?:that|which|who|whose)$/.test(key);
  if (narrows && tokens.slice(start, at).some((token) => changeWords.has(token.key))) return null;
  const clause = clauseStarts.find((words) => startsWith(tokens, at, words));
  if (clause && (hasComma || isBehindFigure))
    return { at, skips: clause.length, opens: 'dependent' };
  if (hasComma && isBehindFigure) {
    const behind = commaClauseStarts.find((words) => startsWith(tokens, at, words));
    if (behind && !(joins && endsList(sentence, start, at)))
      return { at, skips: behind.length, opens: 'dependent' };
    if (key.endsWith('ing') && key.length > 4) return { at, skips: 0, opens: 'mark' };
  }
  // "by adding a cache"; "by 20%" belongs to what is said.
  if (key === 'by' && /.ing$/.test(tokens[at + 1]?.key ?? '') && isBehindFigure)
    return { at, skips: 1, opens: 'dependent' };
  // "en automatisant", "automatizando", "automatizando".
  const isGerund =
    /[aei]ndo$/.test(key) || (key === 'en' && /ant$/.test(tokens[at + 1]?.key ?? ''));
  if (isGerund && isBehindFigure) return { at, skips: 0, opens: 'dependent' };
  const isThat = key === 'that' && isBehindFigure && !/[%\d]/.test(gap);
  if (isThat) return { at, skips: 1, opens: 'dependent' };
  return null;
}

/** "A, B, and C": the last "and" of a list begins no clause. */
function endsList(sentence: Sentence, start: number, at: number): boolean {
  for (let index = start + 1; index < at; index++)
    if (gapBefore(sentence, index).includes(',')) return true;
  return false;
}

/** "Error rate: 0.2%": the colon stands between a figure and its name. */
function namesFigure({ text, tokens }: Sentence, at: number, start: number): boolean {
  return (
    at - start <= 4 && /^(?:[€$£]|[A-Z]{3} )?\d/.test(text.slice((tokens[at - 1]?.end ?? 0) + 2))
  );
}

/** A semicolon, bar, dash or colon between words; a dash between figures is a span. */
function isMark({ tokens, figures }: Sentence, at: number, gap: string): boolean {
  if (/[;|•¦‖—:]\s|\s[|•¦‖—★☆✦►▪]|\s·\s|\n/.test(gap)) return true;
  // "12 squads / 4 sites" are two statements, "medical / surgical" is one word of two.
  if (/\s\/\s/.test(gap)) return figures.some(({ range }) => range[0] >= (tokens[at]?.start ?? 0));
  if (!/\s[-–]\s/.test(gap)) return false;
  return !(isNumber(tokens[at - 1]) && isNumber(tokens[at]));
}

const isNumber = (token: Token | undefined): boolean => /^\d/.test(token?.key ?? '');

export function startsWith(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): boolean {
  return words.every((word, offset) => tokens[at + offset]?.key === word);
}

/** Has the stretch of words a figure? Years and ages count for none. */
export function hasFigure({ tokens, figures }: Sentence, first: number, last: number): boolean {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[last - 1]?.end ?? 0;
  return figures.some(
    ({ kind, range }) => kind === 'measure' && range[0] >= from - 4 && range[0] < to,
  );
}

/** Does a part begin here that needs nothing before it? It begins with what was done, or tells a change. */
function standsAlone(sentence: Sentence, at: number): boolean {
  const { tokens, last, text } = sentence;
  const isFiniteVerb = isVerb(tokens[at]) && !/ing$/.test(tokens[at]?.key ?? '');
  if (isFiniteVerb) return true;
  // Up to the next comma: "delay minutes down 11,400", but not "140 staff" in a list.
  let to = at + 1;
  while (to < last && !gapBefore(sentence, to).includes(',')) to++;
  if (!hasFigure(sentence, at, to)) return false;
  const own = tokens.slice(at, to);
  return (
    own.some(({ key }) => changeWords.has(key)) ||
    /\bfrom\s.+\sto\s/i.test(text.slice(tokens[at]?.start, tokens[to - 1]?.end))
  );
}

/** A Spanish participle: what "he" and "hemos" ("I have", "we have") stand before. */
export const isParticiple = (token: Token | undefined): boolean =>
  /(?:[ai]do|[ei]cho|[ei]sto|[eu]rto|uelto|crito)$/.test(token?.key ?? '');

/** A verb in the past, as far as its form tells in English. */
export function isVerb(token: Token | undefined): boolean {
  const key = token?.key ?? '';
  return (
    irregularPast.has(key) || scopeVerbs.has(key) || (/[a-z]{2}ed$/.test(key) && !/eed$/.test(key))
  );
}
