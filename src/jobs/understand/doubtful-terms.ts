import type { Lexicon } from '../../skills/lexicon.ts';
import type { Token } from '../../skills/tokens.ts';
import type { Told } from './parts.ts';
import type { TermSpan } from './term-span.ts';

/** Shorter forms are abbreviations or everyday words. */
const leastLetters = 4;

/**
 * Skills whose name is also an everyday word ("triage", "receiving", "onboarding"), where the
 * posting asks for something: there the word is the skill. Names of tools stay out ("react
 * quickly"), and so do phrases that mean something else ("triage bugs").
 */
export function doubtfulTerms(
  text: string,
  tokens: readonly Token[],
  { first, last }: Told,
  taken: (index: number) => boolean,
  lexicon: Lexicon,
): TermSpan[] {
  const spans: TermSpan[] = [];
  for (let index = first; index < last; index++) {
    const { key, start, end } = tokens[index] as Token;
    if (key.length < leastLetters || taken(index)) continue;
    const node = lexicon.starts.of(key).node;
    const form = node?.form ?? null;
    if (!node || !form?.entry || !form.sense || form.misspelt) continue;
    if (form.entry.kind !== 'method' && form.entry.kind !== 'domain') continue;
    if (isCapitals(form.written) && !text.startsWith(form.written, start)) continue;
    const next = tokens[index + 1];
    if (next && node.next.get(next.key)?.form?.entry === null) continue;
    spans.push({ first: index, last: index + 1, start, end, skill: form.entry.name, unsure: true });
  }
  return spans;
}

const isCapitals = (written: string): boolean => /^[A-Z\d][A-Z\d-]/.test(written);
