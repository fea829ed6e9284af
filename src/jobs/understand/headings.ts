import type { Token } from '../../skills/tokens.ts';
import type { PostingLanguage, PostingPart } from '../posting.ts';
import { type Cue, type CueKind, cueWords, languagesReadWith } from './cue-index.ts';
import type { Line } from './layout.ts';
import { addPhrase, longestPhrase, type PhraseNode, phraseRoot, wordSet } from './phrases.ts';

interface Heading {
  part: PostingPart;
  /** "About …": any words may follow. */
  open: boolean;
}

interface HeadingWords {
  root: PhraseNode<Heading>;
  fillers: ReadonlySet<string>;
}

/** Longer lines are sentences. */
const mostWords = 9;

/** Where a heading names several parts ("preferred qualifications"), the first of these it is. */
const rank: PostingPart[] = [
  'preferred',
  'benefits',
  'equality',
  'process',
  'required',
  'other',
  'duties',
  'company',
];

const known = new Map<PostingLanguage, HeadingWords>();

function headingWords(language: PostingLanguage): HeadingWords {
  const made = known.get(language);
  if (made) return made;
  const root = phraseRoot<Heading>();
  const lists: string[] = [];
  for (const each of languagesReadWith(language)) {
    const { headings, fillers } = cueWords[each];
    lists.push(fillers);
    for (const part of rank)
      for (const phrase of headings[part])
        addPhrase(root, phrase.replace('…', ''), { part, open: phrase.includes('…') });
  }
  const words = { root, fillers: wordSet(...lists) };
  known.set(language, words);
  return words;
}

/**
 * The part that words announce, where they are nothing but a heading: every one of them belongs to a
 * known heading, to the employer's name, or is a small word ("Your key responsibilities").
 *
 * @param ownNames words of the employer's name
 */
export function partNamed(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  language: PostingLanguage,
  ownNames: ReadonlySet<string>,
): PostingPart | null {
  if (last - first > mostWords || last === first) return null;
  const { root, fillers } = headingWords(language);
  let best: PostingPart | null = null;
  for (let index = first; index < last; index++) {
    const { key } = tokens[index] as Token;
    const begin = root.next.get(key);
    const found = begin ? longestPhrase(text, tokens, index, last, begin) : null;
    if (!found) {
      if (!fillers.has(key) && !ownNames.has(key) && !/^\d+$/.test(key)) return null;
      continue;
    }
    for (const { part } of found.values) best = best === null ? part : firstOf(best, part);
    const goesOn = index === first && found.last + 1 < last;
    // "About the role" says more than "About …".
    if (goesOn && found.values.some(({ open }) => open))
      return partNamed(text, tokens, found.last + 1, last, language, ownNames) ?? best;
    index = found.last;
  }
  return best;
}

const firstOf = (one: PostingPart, other: PostingPart): PostingPart =>
  rank.indexOf(other) < rank.indexOf(one) ? other : one;

/** Cues of a sentence that tell the part where they stand in a heading. */
const partOfCue: Partial<Record<CueKind, PostingPart>> = {
  wish: 'preferred',
  must: 'required',
  applicant: 'required',
  duty: 'duties',
  benefit: 'benefits',
  perk: 'benefits',
  equality: 'equality',
  process: 'process',
};

/**
 * The part that a line announces which stands like a heading, whatever else it says ("The toolkit of
 * a great baker:"); null where no word of it is known.
 */
export function partHinted(
  text: string,
  tokens: readonly Token[],
  { first, last }: Line,
  cues: readonly Cue[],
  language: PostingLanguage,
): PostingPart | null {
  const { root } = headingWords(language);
  let best: PostingPart | null = null;
  for (let index = first; index < last; index++) {
    const begin = root.next.get((tokens[index] as Token).key);
    const found = begin ? longestPhrase(text, tokens, index, last, begin) : null;
    if (!found) continue;
    for (const { part, open } of found.values)
      if (!open) best = best === null ? part : firstOf(best, part);
    index = found.last;
  }
  for (const { kind, first: at } of cues) {
    const part = at < first ? null : partOfCue[kind];
    if (part) best = best === null ? part : firstOf(best, part);
  }
  return best;
}

/** A line of so many words is a paragraph. */
const paragraph = 12;

/**
 * Whether a line stands like a heading, whatever it says: short, without a full stop, and in
 * capitals, with a colon, or between a text that has ended and a list or paragraph.
 */
export function looksLikeHeading(
  text: string,
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
): boolean {
  const words = line.last - line.first;
  if (line.mark === 'bullet' || words > mostWords) return false;
  const raw = text.slice(line.start, line.end).replace(/[*_#\s]+$/, '');
  if (/[.,;!]$/.test(raw)) return false;
  if (raw.endsWith(':')) return true;
  if (words < mostWords && isShouted(raw)) return true;
  if (line.mark !== null || next === undefined) return false;
  const initial = raw.replace(/^[^\p{L}]+/u, '')[0] ?? '';
  if (initial !== initial.toUpperCase()) return false;
  const isBehindText =
    line.blankBefore || before === undefined || before.mark !== null || isParagraph(before);
  return isBehindText && (next.mark === 'bullet' || isParagraph(next));
}

const isParagraph = ({ first, last }: Line): boolean => last - first >= paragraph;

const isShouted = (raw: string): boolean =>
  raw.length > 3 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
