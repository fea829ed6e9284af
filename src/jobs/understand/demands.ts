import type { Lexicon } from '../../skills/lexicon.ts';
import type { Token } from '../../skills/tokens.ts';
import type { Demand, PostingDemands, PostingLanguage } from '../posting.ts';
import { credentialsIn, endOfLicence } from './credentials.ts';
import { degreeIn, strongestDegree } from './degree.ts';
import { doubtfulTerms } from './doubtful-terms.ts';
import { eitherOr } from './groups.ts';
import { importanceIn, type Want } from './importance.ts';
import { SpokenLanguages, spokenIn } from './languages.ts';
import type { Told } from './parts.ts';
import { isAsked } from './sentence-part.ts';
import { gapAfter, type TermSpan } from './term-span.ts';
import { type TermWords, termWords } from './term-words.ts';
import { isTool, Terms } from './terms.ts';
import { unknownTerms } from './unknown-terms.ts';
import { largestYears, yearsIn } from './years.ts';

/** A posting taken apart. */
interface Parsed {
  text: string;
  tokens: readonly Token[];
  told: readonly Told[];
  /** The skills found, in the order of the text. */
  spans: readonly TermSpan[];
  lexicon: Lexicon;
  language: PostingLanguage | null;
  /** The words of the header lines end before this one, those of the title before that. */
  header: number;
  titleEnds: number;
}

type Demands = Pick<PostingDemands, 'years' | 'languages' | 'degree' | 'credentials' | 'terms'>;

const inTitle: Want = { importance: 'required', said: false };
const inPassing: Want = { importance: 'mentioned', said: false };

/** What is asked for, sentence by sentence. */
export function demandsOf(parsed: Parsed): Demands {
  const { text, told, language } = parsed;
  const terms = new Terms(text);
  const languages = new SpokenLanguages();
  const credentials = new Map<string, Demand<string>>();
  const years: Parameters<typeof largestYears>[0][number][] = [];
  const degrees: NonNullable<ReturnType<typeof degreeIn>>[] = [];
  const words = termWords(language ?? 'en');
  let next = 0;
  for (const sentence of told) {
    const inside: TermSpan[] = [];
    for (; next < parsed.spans.length; next++) {
      const span = parsed.spans[next] as TermSpan;
      if (span.first >= sentence.last) break;
      inside.push(span);
    }
    // What stands under no heading may be asked for; benefits and stories are not.
    if (sentence.part !== 'other' && !isAsked(sentence.part)) continue;
    if (sentence.first < parsed.header) {
      if (sentence.first < parsed.titleEnds)
        for (const span of inside) terms.add(span, language ? inTitle : inPassing, null);
      continue;
    }
    const want = importanceIn(text, parsed.tokens, sentence);
    const found = language
      ? spansOf(parsed, sentence, inside, words)
      : { all: inside, spoken: [], credentials: [] };
    addTerms(parsed, sentence, found.all, want, terms);
    for (const spoken of found.spoken) languages.add(spoken, want(spoken.span.first));
    for (const span of found.credentials) addCredential(text, span, want(span.first), credentials);
    const ago = yearsIn(text, parsed.tokens, sentence);
    if (ago && sentence.part !== 'duties') years.push({ demand: ago, want: want(sentence.first) });
    const degree = degreeIn(text, parsed.tokens, sentence, want);
    if (degree && sentence.part !== 'duties') degrees.push(degree);
  }
  return {
    years: largestYears(years),
    languages: languages.all(),
    degree: strongestDegree(degrees),
    credentials: [...credentials.values()],
    terms: terms.all(),
  };
}

/** All terms of a sentence: known skills, spoken languages, licences, and what only its place tells. */
function spansOf(
  { text, tokens, lexicon }: Parsed,
  sentence: Told,
  known: readonly TermSpan[],
  words: TermWords,
) {
  const skills = known.filter(
    (span) =>
      !isOfPeople(text, tokens, sentence, span, lexicon) && !isDegree(sentence, span, lexicon),
  );
  const spoken = spokenIn(text, tokens, sentence, words).filter(
    ({ span }) => !known.some(({ start, end }) => start < span.end && span.start < end),
  );
  if (!isAsked(sentence.part))
    return {
      all: merge(
        skills,
        spoken.map(({ span }) => span),
      ),
      spoken,
      credentials: [],
    };
  const sure = [...known, ...spoken.map(({ span }) => span)];
  const licences = credentialsIn(text, tokens, sentence, taker(sure, sentence), words);
  const taken = taker([...sure, ...licences], sentence);
  const doubtful = hasOtherNames(sentence)
    ? []
    : doubtfulTerms(text, tokens, sentence, taken, lexicon).filter(
        (span) => !isOfPeople(text, tokens, sentence, span, lexicon),
      );
  const unknown = hasOtherNames(sentence) ? [] : unknownTerms(text, tokens, sentence, taken, words);
  const certificates = skills
    .filter(({ skill }) => lexicon.entries.get(skill ?? '')?.kind === 'certification')
    .map((span) => {
      const last = endOfLicence(text, tokens, sentence, span.last - 1);
      return { ...span, last, end: (tokens[last - 1] as Token).end };
    });
  return {
    all: merge(
      skills,
      spoken.map(({ span }) => span),
      licences,
      doubtful,
      unknown,
    ),
    spoken,
    credentials: merge(certificates, licences).filter(
      ({ first, last }) =>
        !sentence.cues.some(
          (cue) => cue.kind === 'degree' && cue.first < last && first <= cue.last,
        ),
    ),
  };
}

/** Behind a degree stand fields of study; "Acme is hiring a …" names the job, the place, the employer. */
const hasOtherNames = ({ cues }: Told): boolean =>
  cues.some(({ kind }) => kind === 'degree' || kind === 'hiring');

/** Cues that are no part of a name. */
const isNoName = new Set([
  'must',
  'wish',
  'unasked',
  'degree',
  'years',
  'language',
  'mode',
  'similar',
  'any of',
  'example',
]);

/** Tells what a word of the sentence belongs to: 1 to one of the terms, 2 to a cue, else 0. */
function taker(terms: readonly TermSpan[], { first, last, cues }: Told): (index: number) => number {
  const marks = new Uint8Array(last - first);
  for (const cue of cues)
    if (isNoName.has(cue.kind)) marks.fill(2, cue.first - first, cue.last + 1 - first);
  for (const span of terms) marks.fill(1, Math.max(0, span.first - first), span.last - first);
  return (index) => marks[index - first] ?? 0;
}

/** In the order of the text; where two overlap the first of the lists stands. */
function merge(...lists: (readonly TermSpan[])[]): TermSpan[] {
  const all = lists.flat().sort((one, other) => one.start - other.start || other.end - one.end);
  return all.filter((span, index) => index === 0 || span.start >= (all[index - 1] as TermSpan).end);
}

/** "Ensino superior": the words of a degree are no field; "BSN" is both. */
const isDegree = (
  { cues }: Told,
  { first, last, skill }: TermSpan,
  { entries }: Lexicon,
): boolean =>
  entries.get(skill ?? '')?.kind !== 'certification' &&
  cues.some((cue) => cue.kind === 'degree' && cue.first <= first && last <= cue.last + 1);

/** "The finance team", "our hydrology colleagues": a field that others work in. */
function isOfPeople(
  text: string,
  tokens: readonly Token[],
  { part, cues }: Told,
  { last, skill }: TermSpan,
  lexicon: Lexicon,
): boolean {
  if (part === 'required' || part === 'preferred' || isTool(skill, lexicon)) return false;
  const isPeople = cues.some(({ kind, first }) => kind === 'people' && first === last);
  return isPeople && gapAfter(text, tokens, last - 1) === ' ';
}

function addTerms(
  { text, tokens, lexicon }: Parsed,
  sentence: Told,
  spans: readonly TermSpan[],
  want: (index: number) => Want,
  terms: Terms,
): void {
  const groupOf = new Map<number, number>();
  if (isAsked(sentence.part))
    for (const group of eitherOr(text, tokens, sentence, spans)) {
      const number = terms.newGroup();
      for (const index of group) groupOf.set(index, number);
    }
  for (const [index, span] of spans.entries()) {
    const here = want(span.first);
    // Duties are full of soft words; only what is said outright is asked for.
    const isSoft = !here.said && lexicon.entries.get(span.skill ?? '')?.kind === 'soft';
    terms.add(
      span,
      isSoft ? { importance: 'mentioned', said: false } : here,
      groupOf.get(index) ?? null,
    );
  }
}

function addCredential(
  text: string,
  { start, end }: TermSpan,
  { importance }: Want,
  credentials: Map<string, Demand<string>>,
): void {
  const value = text.slice(start, end);
  const key = value.toLowerCase();
  if (importance === 'mentioned' || credentials.has(key)) return;
  credentials.set(key, { value, importance, range: [start, end] });
}
