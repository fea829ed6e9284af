import { type Candidate, Context } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { isHyphen, joins, singular, type Token, tokenize } from './tokens.ts';
import type { Form, TrieNode } from './trie.ts';
import type { WordStart, WordStarts } from './word-starts.ts';

/** A skill found in a text. Offsets in UTF-16 code units, end exclusive. */
export interface SkillHit {
  /** Canonical name. */
  skill: string;
  start: number;
  end: number;
  /** Set where the text misspells it: the right spelling to put there. */
  misspelt?: string;
}

/** Each round goes through the text from left to right; lists that need more are not lists. */
const mostRounds = 6;

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
  // In rounds, so that a word which stands surely vouches for its neighbours, and they for theirs.
  const accepted = new Set<Candidate>();
  for (let before = -1, round = 0; before < accepted.size && round < mostRounds; round++) {
    before = accepted.size;
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
function collect(text: string, tokens: readonly Token[], { starts }: Lexicon): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < tokens.length; ) {
    const candidate = longestAt(text, tokens, index, starts);
    if (candidate) candidates.push(candidate);
    index = candidate ? candidate.last + 1 : index + 1;
  }
  return candidates;
}

function longestAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  starts: WordStarts,
): Candidate | null {
  const head = tokens[first] as Token;
  const begin = starts.of(head.key);
  let node = begin.node;
  let form = node?.form ?? begin.plural ?? abbreviated(head, starts);
  let last = first;
  for (let index = first + 1; node && node.next.size > 0 && index < tokens.length; index++) {
    if (!continues(text, tokens, first, index)) break;
    const token = tokens[index] as Token;
    const next: TrieNode | null = node.next.get(token.key) ?? null;
    const ending = next?.form ?? pluralForm(node, token);
    if (ending) {
      form = ending;
      last = index;
    }
    node = next;
  }
  if (!form) {
    form = hyphenated(text, tokens, first, starts);
    if (form) last = first + 1;
  }
  form ??= nearMiss(begin);
  if (!form) return null;
  return { form, first, last, start: head.start, end: (tokens[last] as Token).end };
}

/** "APIs", "KPIs": the plural of an abbreviation. */
function abbreviated({ abbreviation }: Token, starts: WordStarts): Form | null {
  return abbreviation ? (starts.of(abbreviation).node?.form ?? null) : null;
}

/** A word that is a letter or two off the name of a skill. */
function nearMiss({ near }: WordStart): Form | null {
  return near && { entry: near, written: near.name, sense: null, misspelt: true };
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
  starts: WordStarts,
): Form | null {
  const one = tokens[first] as Token;
  const other = tokens[first + 1];
  if (!other || other.start - one.end !== 1 || !isHyphen(text.charCodeAt(one.end))) return null;
  const form = starts.of(one.key + other.key).node?.form ?? null;
  return form && !form.sense ? form : null;
}

/** A later word of a name in its plural. */
function pluralForm(node: TrieNode, { key, abbreviation }: Token): Form | null {
  if (abbreviation) return node.next.get(abbreviation)?.form ?? null;
  if (key.charCodeAt(key.length - 1) !== 0x73) return null;
  const form = node.next.get(singular(key))?.form ?? null;
  return form && !form.sense ? form : null;
}
