import type { Position } from '../../profile/profile.ts';
import { phraseFinder } from '../../review/language/phrases.ts';
import { buzzwords, plainTerms } from '../../review/language/word-lists.ts';
import type { Range } from '../../review/review.ts';
import { beginningOf } from './beginning.ts';
import { changeWords, scopeVerbs } from './clause-words.ts';
import { type Clause, clausesOf, isVerb, type Sentence } from './clauses.ts';
import { isDoubtful, isKeptAway, isOfOthers } from './doubt.ts';
import { endOf } from './ending.ts';
import type { ProfileFact } from './fact.ts';
import { figuresOf } from './figures.ts';
import { capitalised, makeFact, oneLine } from './make-fact.ts';
import { measuresIn } from './measures.ts';
import { type Passage, sourceIn } from './passages.ts';
import { statementsOf } from './statements.ts';

/** Shorter ones say too little to stand alone, longer ones too much. UTF-16 code units. */
const shortest = 10;
const longest = 120;

/** No sentence of a person is longer; what is, is not cut with care or in time. UTF-16 code units. */
const longestStatement = 1000;

/** What came of the work and how large it is, in the words of the passage. */
export function outcomesIn(passage: Passage, position: Position | null): ProfileFact[] {
  const { text, tokens } = passage;
  const figures = figuresOf(passage);
  const facts: ProfileFact[] = [];
  let next = 0;
  for (const { range, isPlan } of statementsOf(text)) {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < range[0]) next++;
    const first = next;
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= range[1]) next++;
    const own = figures.filter(
      (figure) => figure.range[0] >= range[0] && figure.range[1] <= range[1],
    );
    if (
      isPlan ||
      range[1] - range[0] > longestStatement ||
      !own.some(({ kind }) => kind === 'measure')
    )
      continue;
    const sentence: Sentence = { text, tokens, first, last: next, figures: own };
    for (const clause of clausesOf(sentence)) {
      const fact = factOf(passage, sentence, clause, position);
      if (fact) facts.push(fact);
    }
  }
  return facts;
}

function factOf(
  passage: Passage,
  sentence: Sentence,
  clause: Clause,
  position: Position | null,
): ProfileFact | null {
  const first = beginningOf(sentence, clause);
  if (first === null) return null;
  const end = endOf(sentence, clause, first);
  if (end === null) return null;
  const whole = { ...clause, last: end.last };
  if (isDoubtful(sentence, whole, first) || isOfOthers(sentence, whole, first, position))
    return null;
  const range: Range = [startWithSign(sentence, first), end.offset];
  const words = oneLine(passage.text.slice(...range));
  if (
    words.length < shortest ||
    words.length > longest ||
    /["“”«»]/.test(words) ||
    end.last - first < 2
  )
    return null;
  if (onlyTookTime(passage.text.slice(...range))) return null;
  const kind = isKeptAway(sentence, first) ? 'outcome' : kindOf(sentence, first, end.last, range);
  if (kind === 'scope' && !hasSize(sentence, range)) return null;
  if (startsBoasting(sentence, first)) return null;
  return makeFact({
    kind,
    text: capitalised(words),
    source: sourceIn(passage, range),
    current: passage.current,
    measures: measuresIn(sentence, range),
  });
}

/** Lengths of time alone say nothing of how large the work is. */
const time =
  /^(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|quarters?|minuten|stunden|tagen?|wochen|monaten?|minutos|horas|días|dias|semanas|meses|heures|jours|semaines|mois)\b/i;

/** Is there a figure that counts more than time? */
function hasSize({ text, figures }: Sentence, [from, to]: Range): boolean {
  return figures.some(
    ({ kind, range: [start, end] }) =>
      kind === 'measure' &&
      start >= from &&
      end <= to &&
      !time.test(text.slice(end, end + 16).replace(/^(?:[\s-]|working|business)+/i, '')) &&
      !/(?:ms|s|h|min)$/.test(text.slice(start, end)),
  );
}

/** "Took 9 months": how long something took that is not named. */
const onlyTookTime = (text: string): boolean =>
  /^(?:took|lasted|spent|dauerte|duró|durou)\s(?:about\s|over\s)?[\p{L}\d]+\s(?:days|weeks|months|years|hours|Tage|Wochen|Monate|Jahre|días|meses|años|dias|anos)\b/iu.test(
    text,
  );

const findBuzzwords = phraseFinder(buzzwords, plainTerms);

/** "Dynamic professional with …": it begins with a word that claims what only a fact can show. */
function startsBoasting({ tokens, last }: Sentence, first: number): boolean {
  const [boast] = findBuzzwords(tokens.slice(first, Math.min(last, first + 4)));
  return boast !== undefined && boast[0] === tokens[first]?.start;
}

/** A currency sign belongs to the number behind it. */
function startWithSign({ tokens, figures }: Sentence, first: number): number {
  const start = tokens[first]?.start ?? 0;
  const figure = figures.find(({ range }) => range[0] < start && start < range[1]);
  return figure ? figure.range[0] : start;
}

/** "From one a week to 15 a day"; French and Spanish say a span of two sizes in the same way. */
const tellsChange =
  /\b(?:from\s.{0,40}?(?:\d|one\b|two\b|three\b).{0,30}?\sto|von\s.{0,30}?\d.{0,20}?\sauf|de\s.{0,30}?\d.{0,20}?\spara)\s/i;

/** Something done is an outcome; what only tells the size of the work is its scope. */
function kindOf({ tokens, figures, text }: Sentence, first: number, last: number, range: Range) {
  const own = tokens.slice(first, last);
  const key = own[0]?.key ?? '';
  if (own.some((token) => changeWords.has(token.key))) return 'outcome';
  if (/\d\s?(?:→|->|=>)/.test(text.slice(...range))) return 'outcome';
  if (tellsChange.test(text.slice(...range))) return 'outcome';
  if (key === 'top') return 'outcome';
  if (scopeVerbs.has(key)) return 'scope';
  if (isVerb(own[0])) return 'outcome';
  const shares = figures.some(
    ({ range: [from, to] }) =>
      from >= range[0] &&
      to <= range[1] &&
      /%$/.test(text.slice(from, to)) &&
      !/^\s(?:of|time|remote|der|des|de|du)\b/.test(text.slice(to, to + 8)),
  );
  return shares ? 'outcome' : 'scope';
}
