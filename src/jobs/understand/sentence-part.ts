import type { PostingPart } from '../posting.ts';
import { bitOf, type Cue } from './cue-index.ts';

const bit = {
  equality: bitOf('equality'),
  process: bitOf('process'),
  benefit: bitOf('benefit'),
  perk: bitOf('perk'),
  company: bitOf('company'),
  us: bitOf('us'),
  wish: bitOf('wish'),
  must: bitOf('must'),
  applicant: bitOf('applicant'),
  duty: bitOf('duty'),
  slight: bitOf('slight'),
  lead: bitOf('lead'),
  tail: bitOf('tail'),
  years: bitOf('years'),
};

/** The sentence is addressed to the applicant. */
const addressed = bit.applicant | bit.duty | bit.must | bit.lead;

/** What is asked of the applicant. */
const asked: ReadonlySet<PostingPart> = new Set(['required', 'preferred', 'duties']);
export const isAsked = (part: PostingPart | null): boolean => part !== null && asked.has(part);

/** Parts that hold to the end of their paragraph. */
const lasting: ReadonlySet<PostingPart> = new Set(['benefits', 'equality', 'process']);
export const isLasting = (part: PostingPart | null): boolean => part !== null && lasting.has(part);

/** Where a sentence stands. */
export interface Place {
  /** What the heading above says; null where there is none, or nobody knows it. */
  section: PostingPart | null;
  /** False behind a heading nobody knows: then what the sentences say counts for more. */
  sure: boolean;
  /** The line is an item of a list. */
  isItem: boolean;
  /** What the sentence before in the same paragraph is about. */
  before: PostingPart | null;
  /** The posting has come to what it offers: lists behind it ask for nothing. */
  isLate: boolean;
}

/** What a sentence is about, by its words and its place. */
export function partOfSentence(cues: readonly Cue[], place: Place): PostingPart {
  const { section, sure, isItem } = place;
  let told = 0;
  let perks = 0;
  for (const cue of cues) {
    told |= cue.bit;
    if (cue.bit === bit.perk) perks++;
  }
  const isHeaded = isAsked(section);
  const isSureItem = isHeaded && sure && isItem;
  if (told & bit.equality) return 'equality';
  if (section && isLasting(section)) return section;
  if (told & bit.process && !isSureItem) return 'process';
  if (told & bit.benefit && !isSureItem) return 'benefits';
  if (!(isHeaded && sure) && perks > (isItem ? 0 : 1)) return 'benefits';
  if (section && isHeaded)
    return told & bit.company && !(told & addressed) && !isItem ? 'company' : section;
  if (section === 'company') return partInStory(told);
  return partUnheaded(told, place);
}

/** Under the employer's story only what is asked outright is no part of it. */
function partInStory(told: number): PostingPart {
  if (told & bit.wish && told & addressed) return 'required';
  return told & (bit.must | bit.lead) && told & bit.applicant ? 'required' : 'company';
}

function partUnheaded(told: number, { section, before, isItem, isLate }: Place): PostingPart {
  if (told & bit.wish && !(told & bit.company)) return told & addressed ? 'required' : 'preferred';
  if (told & bit.must || (told & bit.applicant && !(told & bit.company))) return 'required';
  if (told & bit.duty) return 'duties';
  if (section) return section;
  if (told & bit.company || (told & bit.us && !isItem))
    return before === 'duties' ? 'other' : 'company';
  if (told & bit.slight) return 'preferred';
  if (told & (bit.lead | bit.tail | bit.years)) return 'required';
  // A list without a heading is most often one of tasks.
  return before ?? (isItem && !isLate ? 'duties' : 'other');
}
