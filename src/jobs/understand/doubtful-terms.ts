import type { Lexicon } from '../../skills/lexicon.ts';
import type { Token } from '../../skills/tokens.ts';
import type { Form } from '../../skills/trie.ts';
import type { Told } from './parts.ts';
import type { TermSpan } from './term-span.ts';

/** Shorter forms are abbreviations or everyday words. */
const leastLetters = 4;

/**
 * Skills whose name is also an everyday word, where the posting asks for something: there "triage"
 * and "receiving" are the skills. Names of tools count in their own capitals where they cannot be
 * anything else: "Ideally Kafka", "Rust preferred", but not "react quickly". Phrases that mean
 * something else stay out ("triage bugs").
 */
export function doubtfulTerms(
  text: string,
  tokens: readonly Token[],
  told: Told,
  taken: (index: number) => number,
  lexicon: Lexicon,
): TermSpan[] {
  const spans: TermSpan[] = [];
  for (let index = told.first; index < told.last; index++) {
    const { key, start, end } = tokens[index] as Token;
    if (taken(index) !== 0) continue;
    const node = lexicon.starts.of(key).node;
    const form = node?.form ?? null;
    if (!node || !form?.entry || !form.sense || form.misspelt) continue;
    const { kind } = form.entry;
    const isSoft = kind === 'soft' && told.part !== 'duties';
    const isField = kind === 'method' || kind === 'domain' || isSoft;
    if (!(isField ? isPlain(text, tokens, index, form) : isNamed(text, tokens, told, index, form)))
      continue;
    const next = tokens[index + 1];
    if (next && node.next.get(next.key)?.form?.entry === null) continue;
    const skill = form.entry.name;
    spans.push({ first: index, last: index + 1, start, end, skill, unsure: isField });
  }
  return spans;
}

/** A word of some length; an abbreviation in its own capitals. */
function isPlain(
  text: string,
  tokens: readonly Token[],
  index: number,
  { written }: Form,
): boolean {
  const { key, start } = tokens[index] as Token;
  return key.length >= leastLetters && (!isCapitals(written) || text.startsWith(written, start));
}

/** In its own capitals where no sentence begins; an everyday word only beside a word that asks. */
function isNamed(
  text: string,
  tokens: readonly Token[],
  { first, last: end, cues, listed }: Told,
  index: number,
  { written, sense }: Form,
): boolean {
  const { start, end: stop } = tokens[index] as Token;
  if (sense === 'exact' || text.slice(start, stop) !== written) return false;
  // A bullet that is nothing but the name.
  if (end - first === 1) return true;
  if (index === first) return sense === 'capital' && listed && opensList(text, tokens, index, end);
  if (/^\s(?:19|20)\d\d/.test(text.slice(stop, stop + 5))) return false;
  if (sense === 'capital' || isAmongNames(text, tokens, index, cues)) return true;
  return cues.some(
    ({ kind, first: from, last }) =>
      (kind === 'must' || kind === 'wish') && (last + 1 === index || from === index + 1),
  );
}

/** "Confident in Microsoft Word (no fear of tables), Excel and DocuSign": an item behind a lead; "such as Teams". */
function isAmongNames(
  text: string,
  tokens: readonly Token[],
  index: number,
  cues: Told['cues'],
): boolean {
  const { start, end } = tokens[index] as Token;
  if (cues.some(({ kind, last }) => (kind === 'hint' || kind === 'example') && last + 1 === index))
    return end - start >= leastName;
  const isBehindLead = cues.some(({ kind, last }) => kind === 'lead' && last < index);
  if (!isBehindLead || end - start < leastName) return false;
  const before = text.slice((tokens[index - 1] as Token).end, start);
  const next = tokens[index + 1];
  const behind = text.slice(end, next?.start ?? end + 1);
  const isItem = /[,(:/]/.test(before) || (tokens[index - 1] as Token).key === 'and';
  return isItem && (/^(?:$|[,.;:)/])/.test(behind) || itemEnds.has(next?.key ?? ''));
}

/** "Kafka or Event Hubs": a short bullet that begins with a name and goes on with another. */
function opensList(
  text: string,
  tokens: readonly Token[],
  index: number,
  sentenceEnd: number,
): boolean {
  const next = tokens[index + 1];
  if (!next || sentenceEnd - index > shortBullet) return false;
  const behind = text.slice((tokens[index] as Token).end, next.start);
  return /^\s?[,/(]/.test(behind) || itemEnds.has(next.key);
}

/** Words of a bullet that is a list of names. */
const shortBullet = 8;

/** A shorter name is too easily something else. */
const leastName = 4;

/** Behind these an item has ended. */
const itemEnds = new Set('and or und oder et ou y o e u'.split(' '));

const isCapitals = (written: string): boolean => /^[A-Z\d][A-Z\d-]/.test(written);
