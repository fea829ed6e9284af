import type { Token } from '../../skills/tokens.ts';
import { caveats, dangling, firstPersonWords, softStarts, subjects } from './clause-words.ts';
import {
  type Clause,
  gapBefore,
  hasFigure,
  isParticiple,
  isVerb,
  type Sentence,
} from './clauses.ts';

/** Where a fact is to end when it can, in UTF-16 code units from its beginning. */
const comfortable = 90;
/** From here on it must be cut, even if a figure is lost by it. */
const bearable = 120;

/** Words that only point to what was said before. */
const pointers = new Set(
  'them they their it its this these those him her he she ones you your yours yourself vous votre vos usted ustedes voce'.split(
    ' ',
  ),
);

/** Where the fact ends: the word behind its last one, and the offset behind its last character. */
interface Ending {
  last: number;
  offset: number;
}

/** The end of the fact that begins at `first`; null where it would lose its figure. */
export function endOf(sentence: Sentence, clause: Clause, first: number): Ending | null {
  const { tokens } = sentence;
  let last = clause.last;
  for (let at = first; at < clause.last; at++) {
    // Spanish "he entregado" is what the fact begins with.
    if (at === first && isParticiple(tokens[at + 1])) continue;
    if (!isPerson(sentence, at) && !pointers.has(tokens[at]?.key ?? '')) continue;
    const before = beforePointer(sentence, first, at);
    if (before === null) return null;
    last = withoutHalfClause(sentence, first, before);
    break;
  }
  if (asksBehind(sentence, clause, last)) return null;
  last = withoutDangling(sentence, first, last);
  if (lengthOf(tokens, first, last) > comfortable) last = shortened(sentence, first, last);
  if (last <= first || !hasFigure(sentence, first, last)) return null;
  const offset = withClosing(sentence, first, last);
  return offset === null ? null : { last, offset };
}

/**
 * Where to end before "I", "our" or "them", so that no half phrase is left: "for our customers"
 * goes with its pronoun; the object or the subject of a verb takes the verb's part with it.
 */
function beforePointer(sentence: Sentence, first: number, at: number): number | null {
  const { tokens } = sentence;
  const mark = lastComma(sentence, first, at);
  if (mark !== null) return mark;
  const before = tokens[at - 1]?.key ?? '';
  // "14 graduates and 29 of them".
  if (before === 'of') return /^\d/.test(tokens[at - 2]?.key ?? '') ? at - 2 : at - 1;
  // "Win rate up 7 points after we changed the order": the clause goes with its first word.
  if (clauseOpeners.has(before) && hasFigure(sentence, first, at - 1)) return at - 1;
  if (subjects.has(tokens[at]?.key ?? ''))
    return phraseOf(sentence, first, at) ?? (isVerb(tokens[first]) ? at : null);
  if (/ing$/.test(before) && !isVerb(tokens[first])) return null;
  if (dangling.has(before)) return at - 1;
  // "trained sixty teachers to use it".
  return tokens[at - 2]?.key === 'to' ? at - 2 : null;
}

const clauseOpeners = new Set(
  'after before once when since because while as until nachdem seit weil desde porque depois quando cuando'.split(
    ' ',
  ),
);

/** "In the sets I teach": where the phrase begins whose noun a clause with "I" tells more of. */
function phraseOf(sentence: Sentence, first: number, at: number): number | null {
  for (let start = at - 1; start > first && start >= at - 4; start--) {
    const key = sentence.tokens[start]?.key ?? '';
    if (softStarts.has(key) && hasFigure(sentence, first, start)) return start;
  }
  return null;
}

/** The last comma behind the first figure, outside brackets. */
function lastComma(sentence: Sentence, first: number, until: number): number | null {
  const { tokens, text } = sentence;
  for (let at = until; at > first + 1; at--) {
    const isOutside = !isInsideBrackets(text.slice(tokens[first]?.start, tokens[at]?.start));
    if (gapBefore(sentence, at).includes(',') && isOutside && hasFigure(sentence, first, at))
      return at;
  }
  return null;
}

/** Verbs and particles that need what was cut off behind them: "tells 140 nurses when they work". */
const open = new Set(
  'tell tells told show shows showed ask asks asked out whether how what why'.split(' '),
);

/** Is a clause cut off that the words before it need? */
function asksBehind({ tokens }: Sentence, clause: Clause, last: number): boolean {
  if (
    last === clause.last &&
    !/^(?:when|where|which|who|what|whose)$/.test(tokens[last]?.key ?? '')
  )
    return false;
  return tokens.slice(clause.first, last).some(({ key }) => open.has(key));
}

const figuresIn = ({ tokens, figures }: Sentence, first: number, last: number): number => {
  const [from, to] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  return figures.filter(({ range }) => range[0] >= from - 4 && range[0] < to).length;
};

const lengthOf = (tokens: readonly Token[], first: number, last: number): number =>
  (tokens[last - 1]?.end ?? 0) - (tokens[first]?.start ?? 0);

/** "I", "our" and the like; not "US", "EU", nor the Spanish month and the Portuguese "in the". */
function isPerson({ text, tokens, first, last }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (!token || !firstPersonWords.has(token.key)) return false;
  const raw = text.slice(token.start, token.end);
  if (raw === 'US' || raw === 'EU') return false;
  // "Je Umspannwerk": German for "for each".
  if (token.key === 'je' && /^\s\p{Lu}\p{Ll}/u.test(text.slice(token.end))) return false;
  const before = tokens[at - 1]?.key ?? '';
  if (token.key === 'mes' && /^(?:al|por|cada|un|este|del|primer|\d+)$/.test(before)) return false;
  if (token.key === 'i' && /^(?:phase|type|part|level|class)$/.test(before)) return false;
  if (token.key !== 'nos') return true;
  return tokens
    .slice(first, last)
    .some(({ key }) => /^(?:le|la|les|des|du|pour|avec|et|une|je|j)$/.test(key));
}

function withoutDangling(sentence: Sentence, first: number, from: number): number {
  let last = from;
  while (last > first && isDangling(sentence, last - 1)) last--;
  return last;
}

/** "B" in "vitamin B" and "a day" apart: a word that needs another behind it. */
function isDangling({ tokens, figures }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (!token || !dangling.has(token.key)) return false;
  return !figures.some(({ range }) => range[0] <= token.start && token.end <= range[1]);
}

/** Cut before a phrase that the fact can do without, behind its first figure, as late as can be. */
function shortened(sentence: Sentence, first: number, last: number): number {
  const { tokens, text } = sentence;
  const own = text.slice(tokens[first]?.start, tokens[last - 1]?.end);
  const isList =
    own.split(',').length > 2 || /,[^,]*\b(?:and|or|und|oder|et|ou|y|o|e)\b/i.test(own);
  const tooMuch = own.length > bearable;
  for (let at = last - 1; at > first + 1; at--) {
    const gap = gapBefore(sentence, at);
    // In a list no comma is a border: "sedation, induction, theatre and recovery".
    const isComma = gap.includes(',') && !isList;
    const isBorder =
      isComma || gap.includes('(') || (softStarts.has(tokens[at]?.key ?? '') && !gap.includes('-'));
    if (!isBorder || !hasFigure(sentence, first, at)) continue;
    if (tokens.slice(at, last).some(({ key }) => caveats.has(key))) break;
    if (
      isInsideBrackets(text.slice(tokens[first]?.start, tokens[at]?.start)) &&
      !/\(/.test(gapBefore(sentence, at))
    )
      continue;
    const cut = withoutDangling(sentence, first, at);
    const isFit = tooMuch || figuresIn(sentence, first, cut) === figuresIn(sentence, first, last);
    if (isFit && lengthOf(tokens, first, cut) <= comfortable && hasFigure(sentence, first, cut))
      return withoutHalfClause(sentence, first, cut);
  }
  return last;
}

/** "… and cut cost" with its figure cut off goes as a whole. */
function withoutHalfClause(sentence: Sentence, first: number, last: number): number {
  const { tokens } = sentence;
  for (let at = first + 1; at < last; at++) {
    const joins = /^(?:and|und|et|y|e)$/.test(tokens[at]?.key ?? '');
    const isHalf = joins && isVerb(tokens[at + 1]) && !hasFigure(sentence, at, last);
    if (isHalf && hasFigure(sentence, first, at)) return at;
  }
  return last;
}

const isInsideBrackets = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** The end with the unit, sign or bracket that closes the last word; null for a bracket left open. */
function withClosing(
  { text, tokens, figures }: Sentence,
  first: number,
  last: number,
): number | null {
  const start = tokens[first]?.start ?? 0;
  let end = tokens[last - 1]?.end ?? 0;
  for (const { range } of figures) if (range[0] < end && range[1] > end) end = range[1];
  if (text[end] === '+') end++;
  const opened = text.slice(start, end);
  const open = (opened.match(/[([]/g) ?? []).length - (opened.match(/[)\]]/g) ?? []).length;
  if (open === 0) return end;
  return open === 1 && /[)\]]/.test(text[end] ?? '') ? end + 1 : null;
}
