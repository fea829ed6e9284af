import { type Candidate, Context } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { isHyphen, joins, singular, type Token, tokenize } from './tokens.ts';
import type { Form, FormTrie, TrieNode } from './trie.ts';

/** A skill found in a text. Offsets in UTF-16 code units, end exclusive. */
export interface SkillHit {
  /** Canonical name. */
  skill: string;
  start: number;
  end: number;
  /** Set where the text misspells it: the right spelling to put there. */
  misspelt?: string;
}

/**
 * Finds every skill in a text in one pass: whole terms, longest first, no two overlapping, in the
 * order of the text. Terms that are also everyday words count only where `Context` finds them to
 * be skills.
 *
 * @param tokens the words of `text`, where the caller has them already
 */
export function findSkills(
  text: string,
  lexicon: Lexicon,
  tokens: readonly Token[] = tokenize(text),
): SkillHit[] {
  const candidates = collect(text, tokens, lexicon);
  const certain = new Uint8Array(tokens.length + 2);
  for (const candidate of candidates) {
    if (!candidate.form.sense) markCertain(certain, candidate);
  }
  const doubtful = candidates.filter(({ form }) => form.sense);
  const context = new Context(text, tokens, certain, doubtful);
  // Two rounds, so that one word which stands surely vouches for its neighbours, on either side.
  const accepted = new Set<Candidate>();
  for (let round = 0; round < 2 && accepted.size < doubtful.length; round++) {
    for (const candidate of doubtful) {
      if (accepted.has(candidate) || !context.accepts(candidate)) continue;
      accepted.add(candidate);
      markCertain(certain, candidate);
    }
  }
  const hits: SkillHit[] = [];
  for (const candidate of candidates) {
    const { form, start, end } = candidate;
    if (!form.entry || (form.sense && !accepted.has(candidate))) continue;
    hits.push(
      form.misspelt
        ? { skill: form.entry.name, start, end, misspelt: form.entry.name }
        : { skill: form.entry.name, start, end },
    );
  }
  return hits;
}

function markCertain(certain: Uint8Array, candidate: Candidate): void {
  if (!candidate.form.entry) return;
  for (let index = candidate.first; index <= candidate.last; index++) certain[index] = 1;
}

/** The longest form at each word, from left to right, without overlaps. */
function collect(text: string, tokens: readonly Token[], lexicon: Lexicon): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < tokens.length; ) {
    const candidate =
      longestAt(text, tokens, index, lexicon.forms) ?? nearMissAt(tokens, index, lexicon);
    if (candidate) candidates.push(candidate);
    index = candidate ? candidate.last + 1 : index + 1;
  }
  return candidates;
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  forms: FormTrie,
): Candidate | null {
  let next = (key: string): TrieNode | undefined => forms.startingWith(key);
  let form: Form | null = null;
  let last = first;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (index > first && !continues(text, tokens, first, index)) break;
    const exact = next(token.key);
    const ending: Form | null = exact?.form ?? pluralForm(next, token);
    if (ending) {
      form = ending;
      last = index;
    }
    if (!exact) break;
    next = (key) => exact.next.get(key);
  }
  if (!form) {
    form = hyphenated(text, tokens, first, forms);
    last = first + 1;
  }
  if (!form) return null;
  const start = (tokens[first] as Token).start;
  return { form, first, last, start, end: (tokens[last] as Token).end };
}

/** A word that is a letter or two off the name of a skill. */
function nearMissAt(
  tokens: readonly Token[],
  index: number,
  { nearMisses }: Lexicon,
): Candidate | null {
  const { key, start, end } = tokens[index] as Token;
  const entry = nearMisses.find(key);
  if (!entry) return null;
  const form: Form = { entry, written: entry.name, sense: null, misspelt: true };
  return { form, first: index, last: index, start, end };
}

/** Whether the word at `index` can belong to the same name as those from `first` on. */
function continues(text: string, tokens: readonly Token[], first: number, index: number): boolean {
  const from = (tokens[index - 1] as Token).end;
  const to = (tokens[index] as Token).start;
  if (joins(text, from, to)) return true;
  // "AWS Certified Solutions Architect – Professional": only names of several words hold a dash.
  return index - first > 1 && to - from === 3 && /^\s[-–]\s$/.test(text.slice(from, to));
}

/** "micro-services" is Microservices; with a space it would be two words ("my SQL"). */
function hyphenated(
  text: string,
  tokens: readonly Token[],
  first: number,
  forms: FormTrie,
): Form | null {
  const one = tokens[first] as Token;
  const other = tokens[first + 1];
  if (!other || other.start - one.end !== 1 || !isHyphen(text.charCodeAt(one.end))) return null;
  const form = forms.startingWith(one.key + other.key)?.form ?? null;
  return form && !form.sense ? form : null;
}

/** "databases" ends what "database" ends; but the plural of an everyday word is no name ("nodes"). */
function pluralForm(
  next: (key: string) => TrieNode | undefined,
  { key, abbreviation }: Token,
): Form | null {
  if (abbreviation) return next(abbreviation)?.form ?? null;
  const single = singular(key);
  if (single === key) return null;
  const form = next(single)?.form ?? null;
  return form && !form.sense ? form : null;
}
