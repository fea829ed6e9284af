import type { Lexicon } from '../../skills/lexicon.ts';
import type { Token } from '../../skills/tokens.ts';
import { credentialsIn, endOfLicence } from './credentials.ts';
import { doubtfulTerms } from './doubtful-terms.ts';
import { spokenIn } from './languages.ts';
import type { Told } from './parts.ts';
import { isAsked } from './sentence-part.ts';
import { gapAfter, type TermSpan } from './term-span.ts';
import type { TermWords } from './term-words.ts';
import { isTool } from './terms.ts';
import { unknownTerms } from './unknown-terms.ts';

interface Source {
  text: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
}

/** All terms of a sentence: known skills, spoken languages, licences, and what only its place tells. */
export function spansOf(
  { text, tokens, lexicon }: Source,
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
  const isNaming = hasOtherNames(sentence);
  const doubtful = isNaming
    ? []
    : doubtfulTerms(text, tokens, sentence, taken, lexicon).filter(
        (span) => !isOfPeople(text, tokens, sentence, span, lexicon),
      );
  const unknown = isNaming ? [] : unknownTerms(text, tokens, sentence, taken, words);
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

/** In the order of the text; where two overlap, the one that begins first. */
function merge(...lists: (readonly TermSpan[])[]): TermSpan[] {
  const all = lists.flat();
  if (all.length < 2) return all;
  all.sort((one, other) => one.start - other.start || other.end - one.end);
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
