import type { Lexicon } from '../../skills/lexicon.ts';
import type { Token } from '../../skills/tokens.ts';
import type { Demand, PostingDemands, PostingLanguage } from '../posting.ts';
import { degreeIn, type FoundDegree, strongestDegree } from './degree.ts';
import { eitherOr } from './groups.ts';
import { importanceIn, type Want } from './importance.ts';
import { SpokenLanguages } from './languages.ts';
import type { Told } from './parts.ts';
import { isAsked } from './sentence-part.ts';
import { spansOf } from './sentence-terms.ts';
import type { TermSpan } from './term-span.ts';
import { termWords } from './term-words.ts';
import { Terms } from './terms.ts';
import { type FoundYears, largestYears, yearsIn } from './years.ts';

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
  const years: FoundYears[] = [];
  const degrees: FoundDegree[] = [];
  const words = termWords(language ?? 'en');
  let next = 0;
  for (const sentence of told) {
    const inside: TermSpan[] = [];
    for (; next < parsed.spans.length; next++) {
      const span = parsed.spans[next] as TermSpan;
      if (span.first >= sentence.last) break;
      // What stands before it stands in a heading.
      if (span.first >= sentence.first) inside.push(span);
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
    if (sentence.part === 'duties') continue;
    const asked = yearsIn(text, parsed.tokens, sentence);
    if (asked) years.push({ demand: asked.demand, want: want(asked.at) });
    const degree = degreeIn(text, parsed.tokens, sentence, want);
    if (degree) degrees.push(degree);
  }
  return {
    years: largestYears(years),
    languages: languages.all(),
    degree: strongestDegree(degrees),
    credentials: [...credentials.values()],
    terms: terms.all(),
  };
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
  { start, end, skill }: TermSpan,
  { importance }: Want,
  credentials: Map<string, Demand<string>>,
): void {
  const value = text.slice(start, end);
  // "RN license" and "RN" are one; of a level ("CIPD Level 5", "CIPD Level 7") there are several.
  const key = skill && !/\d/.test(value) ? skill : value.toLowerCase();
  if (importance === 'mentioned') return;
  const known = credentials.get(key);
  if (known && (known.importance === 'required' || importance === 'preferred')) return;
  credentials.set(
    key,
    known ? { ...known, importance } : { value, importance, range: [start, end] },
  );
}
