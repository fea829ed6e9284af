import type { Token } from '../../skills/tokens.ts';
import type { Told } from './parts.ts';
import { gapAfter, type TermSpan, unknownSpan } from './term-span.ts';
import type { TermWords } from './term-words.ts';

/** A class behind a licence: "Klasse B", "Class A", "B". */
const classWord = new Set('klasse class category categoria categorie clase tipo type'.split(' '));

/** Licences that need no word before them; others say of what they are. */
const sayAll = new Set(
  'fuhrerschein fahrerlaubnis permis carnet carne cnh caces staplerschein approbation'.split(' '),
);

/** Words before a licence that do not say of what it is. */
const mostBefore = 3;

/**
 * Certificates and licences that no lexicon knows, by their last word: "forklift certification",
 * "Führerschein Klasse B".
 */
export function credentialsIn(
  text: string,
  tokens: readonly Token[],
  told: Told,
  taken: (index: number) => number,
  words: TermWords,
): TermSpan[] {
  const spans: TermSpan[] = [];
  for (const { kind, first: index } of told.cues) {
    if (kind !== 'credential' || taken(index) !== 0) continue;
    const first = beginning(text, tokens, told, index, words, taken);
    const last = endOfLicence(text, tokens, told, index);
    if (first < index || sayAll.has((tokens[index] as Token).key))
      spans.push(unknownSpan(tokens, first, last, true));
  }
  return spans;
}

function beginning(
  text: string,
  tokens: readonly Token[],
  told: Told,
  at: number,
  { stops, trims, generic, joiners }: TermWords,
  taken: (index: number) => number,
): number {
  let first = at;
  while (first > told.first && at - first < mostBefore) {
    const { key } = tokens[first - 1] as Token;
    const gap = gapAfter(text, tokens, first - 1);
    if (!/^[ \-'’]$/.test(gap) || taken(first - 1) !== 0) break;
    if (stops.has(key) || trims.has(key) || joiners.has(key) || generic.has(key) || states.has(key))
      break;
    first--;
  }
  return first;
}

/** "A valid licence" says no more than "licence". */
const states = new Set(
  'valid current active unencumbered unrestricted gultiger gultigen gultige valido valida valide carnet be or your having hold holding obtain get state professional'.split(
    ' ',
  ),
);

/** The end of a licence with its class, from its last word on; exclusive. */
export function endOfLicence(
  text: string,
  tokens: readonly Token[],
  told: Told,
  at: number,
): number {
  let last = at + 1;
  const next = tokens[last];
  if (!next || last >= told.last || gapAfter(text, tokens, at) !== ' ') return last;
  if (classWord.has(next.key)) last++;
  const letter = tokens[last];
  if (letter && last < told.last && /^[A-Z]{1,2}\d?$/.test(text.slice(letter.start, letter.end)))
    last++;
  else if (last > at + 1) last--;
  return last;
}
