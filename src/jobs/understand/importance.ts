import type { Token } from '../../skills/tokens.ts';
import type { Importance } from '../posting.ts';
import type { Cue, CueKind } from './cue-index.ts';
import type { Told } from './parts.ts';

/**
 * How much a sentence wants something, and how surely: what is said outright goes before what is
 * only named among the duties.
 */
export interface Want {
  importance: Importance;
  said: boolean;
}

const required: Want = { importance: 'required', said: true };
const preferred: Want = { importance: 'preferred', said: true };
/** Named among the duties: who is to do it needs it. */
const implied: Want = { importance: 'required', said: false };
const mentioned: Want = { importance: 'mentioned', said: false };

/** Of two places the stronger: said before implied, required before preferred. */
export const strength = ({ importance, said }: Want): number =>
  importance === 'mentioned' ? 0 : importance === 'preferred' ? 2 : said ? 3 : 1;

/** Words `first` to `last` (exclusive) of which a cue tells the importance. */
interface Mark {
  first: number;
  last: number;
  /** The cue's own place; the nearest one counts. */
  at: number;
  want: Want;
}

const wantOf: Partial<Record<CueKind, Want>> = {
  must: required,
  wish: preferred,
  slight: preferred,
  unasked: mentioned,
  theirs: mentioned,
};

/** Tells for each word of a sentence how much is wanted there. */
export function importanceIn(
  text: string,
  tokens: readonly Token[],
  told: Told,
): (index: number) => Want {
  const base = baseOf(told);
  const marks = marksOf(text, tokens, told);
  if (marks.length === 0) return () => base;
  return (index) => {
    let nearest: Mark | null = null;
    for (const mark of marks) {
      if (index < mark.first || index >= mark.last) continue;
      if (!nearest || Math.abs(index - mark.at) < Math.abs(index - nearest.at)) nearest = mark;
    }
    return nearest?.want ?? base;
  };
}

function baseOf({ part, cues, first }: Told): Want {
  if (part === 'required') return required;
  // A sentence that is about wishes only by its own words leaves the rest of it required.
  if (part === 'preferred') return preferred;
  if (part !== 'duties') return mentioned;
  const isTheirs = cues.some(({ kind, first: at }) => kind === 'us' && at === first);
  return isTheirs ? mentioned : implied;
}

function marksOf(text: string, tokens: readonly Token[], told: Told): Mark[] {
  const marks: Mark[] = [];
  const isHeaded = told.headed && (told.part === 'required' || told.part === 'preferred');
  let from = told.first;
  for (const cue of told.cues) {
    const want = wantOf[cue.kind];
    if (!want || !cue.reach) continue;
    if (cue.kind === 'slight' && isHeaded) continue;
    // A phrase may stand in several lists; what it says first counts.
    if (marks.at(-1)?.at === cue.first) continue;
    const reach = reachOf(text, tokens, told, cue);
    if (reach === null) continue;
    const span = spanOf(text, tokens, told, cue, reach, from, marks);
    const isDenied = reach === 'before' && negations.has(tokens[span.first]?.key ?? '');
    marks.push({ ...span, at: cue.first, want: isDenied ? mentioned : want });
    if (reach === 'before') from = cue.last + 1;
  }
  return marks;
}

/** "No Salesforce experience required". */
const negations = new Set(
  'no kein keine keinerlei aucun aucune ningun ninguna nenhum nenhuma'.split(' '),
);

/** Where the words stand that a cue tells of; null where it is no cue here ("required reports"). */
function reachOf(
  text: string,
  tokens: readonly Token[],
  { first, last }: Told,
  { reach, first: at, last: to, kind }: Cue,
): 'after' | 'before' | null {
  const isLast = to === last - 1;
  if (reach === 'after') return isLast && kind !== 'unasked' && at > first ? 'before' : 'after';
  if (reach === 'before') return at === first && !isLast ? 'after' : 'before';
  const end = (tokens[to] as Token).end;
  const next = tokens[to + 1];
  if (at === first && !isLast) return 'after';
  if (isLast || !next) return 'before';
  const gap = text.slice(end, next.start);
  if (gap.includes(':')) return 'after';
  return /[,.;)\]–—]/.test(gap) || connectives.has(next.key) ? 'before' : null;
}

/** Behind these the clause has ended: "required for this role". */
const connectives = new Set(
  'for but and or at by für aber und pour mais et para pero y mas e'.split(' '),
);

function spanOf(
  text: string,
  tokens: readonly Token[],
  told: Told,
  cue: Cue,
  reach: 'after' | 'before',
  from: number,
  marks: readonly Mark[],
): { first: number; last: number } {
  const bracket = bracketAround(text, tokens, told, cue);
  if (reach === 'after') return { first: cue.last + 1, last: bracket ? bracket.last : told.last };
  if (bracket && bracket.first < cue.first) return { first: bracket.first, last: cue.first };
  // "Kafka, Flink (preferred)": only what stands before the bracket.
  const stopsAtComma = bracket !== null || marks.some(({ last }) => last > cue.first);
  const first = stopsAtComma ? lastItem(text, tokens, from, cue.first) : from;
  return { first, last: cue.first };
}

/** The words inside the bracket that a cue stands in. */
function bracketAround(
  text: string,
  tokens: readonly Token[],
  told: Told,
  cue: Cue,
): { first: number; last: number } | null {
  let first = cue.first;
  for (; first > told.first; first--) {
    const gap = text.slice((tokens[first - 1] as Token).end, (tokens[first] as Token).start);
    if (gap.includes(')')) return null;
    if (gap.includes('(')) break;
  }
  if (first === told.first) return null;
  let last = cue.last + 1;
  for (; last < told.last; last++) {
    const gap = text.slice((tokens[last - 1] as Token).end, (tokens[last] as Token).start);
    if (gap.includes(')')) break;
  }
  return { first, last };
}

/** Where the last item before a word begins: behind a comma that no "or" follows. */
function lastItem(text: string, tokens: readonly Token[], from: number, before: number): number {
  for (let index = before - 1; index > from; index--) {
    const gap = text.slice((tokens[index - 1] as Token).end, (tokens[index] as Token).start);
    if (/[,–—]/.test(gap)) return index;
  }
  return from;
}
