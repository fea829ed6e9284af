import {
  adverbialBeginnings,
  changeWords,
  firstPersonWords,
  hedges,
  helpers,
  leads,
  noBeginning,
  openers,
  owners,
  subjects,
} from './clause-words.ts';
import {
  type Clause,
  gapBefore,
  hasFigure,
  isParticiple,
  isVerb,
  type Sentence,
  startsWith,
} from './clauses.ts';

const articles = new Set(
  'a an the ein eine einen einem einer un une uma um una el la le der die das den'.split(' '),
);
/** Verbs of being behind "I": what follows is what the writer is. */
const being = new Set('am m was bin war suis etais soy era sou'.split(' '));
/** Helpers that may stand before a German "ich" when its verb comes last. */
const germanHelpers = new Set('habe haben hatte hatten'.split(' '));
/** What may stand before "I" and be left out: when and where. */
const settings = new Set(
  'in at on during since when last there here today then and so also within after before over as en au dans depuis chez durante desde em no na als seit im bei dort hier'.split(
    ' ',
  ),
);
/** Clauses after these words are about somebody or something else. */
const foreignOpeners = new Set(
  'because who whom whose since where when porque que parce weil da qui donde où onde wo for including such'.split(
    ' ',
  ),
);

/** Those whose doing it is, where they belong to the writer. */
const groups = new Set('team group department squad unit crew staff company firm'.split(' '));

/** Verbs of change that only a first person has: "Na Loja Vereda reduzi o custo". */
const ownChanges = new Set(
  'reduzi aumentei melhorei economizei diminui dobrei cortei reduje aumente mejore ahorre baje subi duplique incremente logre consegui redujimos aumentamos'.split(
    ' ',
  ),
);

/** The word with which the fact of a clause begins; null where none can be had. */
export function beginningOf(sentence: Sentence, clause: Clause): number | null {
  const { tokens } = sentence;
  if (!hasFigure(sentence, clause.first, clause.last)) return null;
  if (clause.opens === 'dependent') {
    const opener = tokens[clause.first - 1]?.key ?? '';
    if (foreignOpeners.has(opener) || !changeWords.has(tokens[clause.first]?.key ?? ''))
      return null;
    return clause.first;
  }
  let first = skipWhile(sentence, clause.first, clause.last, openers);
  const subject = lastSubject(sentence, first, clause.last);
  if (subject !== null) {
    const behind = behindSubject(sentence, first, subject, clause.last);
    if (behind === null) return null;
    first = behind;
  }
  first = withoutLead(sentence, first, clause.last);
  if (adverbialBeginnings.has(tokens[first]?.key ?? '') || tokens[first]?.key === 'na')
    first = ownChange(sentence, first, clause.last) ?? first;
  const key = tokens[first]?.key ?? '';
  if (first >= clause.last || !hasFigure(sentence, first, clause.last)) return null;
  if (
    firstPersonWords.has(key) ||
    (noBeginning.has(key) && !startsWithDigit(key) && !isHave(sentence, first))
  )
    return null;
  // "27 became customers": of what, the sentence before has told.
  if (/^\d+$/.test(key) && isVerb(tokens[first + 1])) return null;
  const isCompound = gapBefore(sentence, first + 1) === '-';
  const isLed = leads.some((words) => startsWith(tokens, first, words));
  const isOnCall = key === 'on' && tokens[first + 1]?.key === 'call';
  const isQualifier = isOnCall || isCompound || isLed || startsWithFigure(sentence, first + 1);
  if (adverbialBeginnings.has(key) && !isQualifier && !tells(sentence, first, clause.last))
    return null;
  return first;
}

/** Where behind a place or a time the writer's own verb stands, before any figure. */
function ownChange(sentence: Sentence, first: number, last: number): number | null {
  for (let at = first + 1; at < last && at <= first + 5; at++) {
    if (hasFigure(sentence, first, at)) return null;
    if (ownChanges.has(sentence.tokens[at]?.key ?? '')) return at;
  }
  return null;
}

/** Does a figure begin at this word, with or without its currency sign? */
function startsWithFigure({ tokens, figures }: Sentence, at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    figures.some(({ range }) => range[0] <= token.start && token.start < range[1])
  );
}

/** Spanish "he" and "hemos", "I have" and "we have", before what was done. */
const isHave = ({ tokens }: Sentence, at: number): boolean =>
  /^(?:he|hemos)$/.test(tokens[at]?.key ?? '') && isParticiple(tokens[at + 1]);

const startsWithDigit = (key: string): boolean => /^\d/.test(key);

const tells = ({ tokens }: Sentence, first: number, last: number): boolean =>
  tokens.slice(first, last).some((token) => isVerb(token) || changeWords.has(token.key));

function skipWhile(
  { tokens }: Sentence,
  first: number,
  last: number,
  words: ReadonlySet<string>,
): number {
  let at = first;
  while (at < last && words.has(tokens[at]?.key ?? '')) at++;
  return at;
}

/** "I" or "we" before the first figure; the last, where there are several. */
function lastSubject(sentence: Sentence, first: number, last: number): number | null {
  const { tokens, text } = sentence;
  for (let at = last - 1; at >= first; at--) {
    const token = tokens[at];
    if (!token || !(subjects.has(token.key) || isHave(sentence, at))) continue;
    if (!hasFigure(sentence, at, last)) continue;
    const raw = text.slice(token.start, token.end);
    // "Phase I", "EU": no subjects.
    if (
      raw === 'EU' ||
      // "Je Umspannwerk": German for "for each".
      (token.key === 'je' && /^\s\p{Lu}\p{Ll}/u.test(text.slice(token.end))) ||
      (raw === 'I' && /^(?:phase|type|part|level|class)$/.test(tokens[at - 1]?.key ?? ''))
    )
      continue;
    return at;
  }
  return null;
}

function behindSubject(
  sentence: Sentence,
  first: number,
  subject: number,
  last: number,
): number | null {
  const { tokens } = sentence;
  const pronoun = tokens[subject]?.key ?? '';
  // "He entregado": a Spanish verb says by itself who did it, and needs its "he".
  if (isHave(sentence, subject))
    return subject === first || mayBeLeftOut(sentence, first, subject, pronoun) ? subject : null;
  if (subject > first && !mayBeLeftOut(sentence, first, subject, pronoun)) return null;
  let at = skipWhile(sentence, subject + 1, last, helpers);
  const verb = tokens[at]?.key ?? '';
  const before = tokens[at - 1]?.key ?? '';
  if (being.has(verb)) at++;
  if (being.has(verb) || being.has(before)) {
    // "I was able to": what was possible is not yet what was done.
    if (/^(?:able|about|going|supposed|told|asked|trying)$/.test(tokens[at]?.key ?? ''))
      return null;
    if (articles.has(tokens[at]?.key ?? '')) at++;
  }
  return at;
}

/** Can what stands before "I" be left out without changing what is said? */
function mayBeLeftOut(
  sentence: Sentence,
  first: number,
  subject: number,
  pronoun: string,
): boolean {
  const { tokens } = sentence;
  const left = tokens.slice(first, subject);
  if (left.some(({ key }) => hedges.has(key) || subjects.has(key))) return false;
  const before = left.at(-1)?.key ?? '';
  if (pronoun === 'ich' || pronoun === 'wir') return germanHelpers.has(before);
  return gapBefore(sentence, subject).includes(',') || settings.has(left[0]?.key ?? '');
}

/** Without "responsible for", "our" and the article that they leave. */
function withoutLead(sentence: Sentence, from: number, last: number): number {
  const { tokens } = sentence;
  let first = from;
  const said = leads.find((words) => startsWith(tokens, first, words));
  // "Responsible for 12 people": without its lead the figure would stand alone.
  const lead = said && startsWithFigure(sentence, first + said.length) ? undefined : said;
  if (lead) first += lead.length;
  if (owners.has(tokens[first]?.key ?? '')) {
    first++;
    // "My team moved 14 services": without its owner the sentence tells of some team.
    if (groups.has(tokens[first]?.key ?? '') && isVerb(tokens[first + 1])) return last;
  }
  const isGerman = /^(?:die|der|das|den)$/.test(tokens[first]?.key ?? '');
  const isNoun = lead || isGerman || !tells(sentence, first, last);
  if (isNoun && articles.has(tokens[first]?.key ?? '')) first++;
  return first;
}
