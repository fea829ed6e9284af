import type { Token } from '../../skills/tokens.ts';
import type { PostingLanguage } from '../posting.ts';
import type { CueWords, Reach } from './cues/cue-words.ts';
import { de } from './cues/de.ts';
import { en } from './cues/en.ts';
import { es } from './cues/es.ts';
import { fr } from './cues/fr.ts';
import { pt } from './cues/pt.ts';
import { addPhrase, longestPhrase, type PhraseNode, phraseRoot } from './phrases.ts';

/** The words of each language by which postings are understood. */
export const cueWords: Record<PostingLanguage, CueWords> = { en, es, fr, de, pt };

/** What a phrase tells about the sentence it stands in. */
export const cueKinds = [
  'must',
  'wish',
  'slight',
  'unasked',
  'theirs',
  'applicant',
  'duty',
  'benefit',
  'perk',
  'equality',
  'process',
  'company',
  'us',
  'people',
  'lead',
  'hint',
  'tail',
  'or',
  'and',
  'similar',
  'any of',
  'example',
  'credential',
  'degree',
  'language',
  'fluency',
  'mode',
  'years',
  'number',
  'hiring',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** Kinds as bits, so that a sentence is asked once which it holds. */
export const bitOf = (kind: CueKind): number => 1 << cueKinds.indexOf(kind);

interface Meaning {
  kind: CueKind;
  bit: number;
  /** Of an importance: where the words stand that it is told of. */
  reach: keyof Reach | null;
  /** The degree, language, mode or number. */
  value: string;
}

/** A phrase found in a posting, with what it means; `first` and `last` are indices of tokens. */
export interface Cue extends Meaning {
  first: number;
  last: number;
}

const indexes = new Map<PostingLanguage, PhraseNode<Meaning>>();

/** English phrases are at home in the postings of every language. */
export const languagesReadWith = (language: PostingLanguage): PostingLanguage[] =>
  language === 'en' ? ['en'] : ['en', language];

function indexOf(language: PostingLanguage): PhraseNode<Meaning> {
  const known = indexes.get(language);
  if (known) return known;
  const root = phraseRoot<Meaning>();
  for (const each of languagesReadWith(language)) addWords(root, cueWords[each]);
  indexes.set(language, root);
  return root;
}

type NewMeaning = Pick<Meaning, 'kind'> & Partial<Meaning>;

function addWords(root: PhraseNode<Meaning>, words: CueWords): void {
  const add = (phrases: readonly string[], { kind, reach = null, value = '' }: NewMeaning) => {
    const meaning: Meaning = { kind, bit: bitOf(kind), reach, value };
    for (const phrase of phrases) addPhrase(root, phrase, meaning);
  };
  for (const reach of ['after', 'before', 'either'] as const) {
    add(words.must[reach], { kind: 'must', reach });
    add(words.wish[reach], { kind: 'wish', reach });
    add(words.unasked[reach], { kind: 'unasked', reach });
  }
  add(words.slight, { kind: 'slight', reach: 'after' });
  add(words.theirs, { kind: 'theirs', reach: 'after' });
  add(words.applicant, { kind: 'applicant' });
  add(words.duty, { kind: 'duty' });
  add(words.benefit, { kind: 'benefit' });
  add(words.perks, { kind: 'perk' });
  add(words.equality, { kind: 'equality' });
  add(words.process, { kind: 'process' });
  add(words.company, { kind: 'company' });
  add(words.leads, { kind: 'lead' });
  add(words.hints, { kind: 'hint' });
  add(words.anyOf, { kind: 'any of' });
  add(words.examples, { kind: 'example' });
  add(words.hiring, { kind: 'hiring' });
  add(words.hiring, { kind: 'applicant' });
  const single = (list: string, meaning: NewMeaning) =>
    add(list.split(' ').filter(Boolean), meaning);
  single(words.us, { kind: 'us' });
  single(words.people, { kind: 'people' });
  single(words.tails, { kind: 'tail' });
  single(words.or, { kind: 'or' });
  single(words.and, { kind: 'and' });
  single(words.credentials, { kind: 'credential' });
  single(words.similar, { kind: 'similar' });
  single(words.fluency, { kind: 'fluency' });
  single(words.years, { kind: 'years' });
  for (const [index, word] of words.numbers.split(' ').entries())
    add([word], { kind: 'number', value: String(index + 1) });
  for (const [value, phrases] of Object.entries(words.degrees))
    add(phrases, { kind: 'degree', value });
  for (const [value, phrases] of Object.entries(words.languages))
    add(phrases, { kind: 'language', value });
  for (const [value, phrases] of Object.entries(words.modes)) add(phrases, { kind: 'mode', value });
}

/** Finds every cue of a posting in one pass, the longest at each word, without overlaps. */
export function findCues(
  text: string,
  tokens: readonly Token[],
  language: PostingLanguage | null,
): Cue[] {
  if (!language) return [];
  const root = indexOf(language);
  const cues: Cue[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const begin = root.next.get((tokens[first] as Token).key);
    if (!begin) continue;
    const found = longestPhrase(text, tokens, first, tokens.length, begin);
    if (!found) continue;
    const { last } = found;
    for (const { kind, bit, reach, value } of found.values)
      cues.push({ kind, bit, reach, value, first, last });
    first = last;
  }
  return cues;
}
