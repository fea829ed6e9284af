import type { Token } from '../../skills/tokens.ts';
import type { PostingLanguage, PostingPart } from '../posting.ts';
import { bitOf, type Cue } from './cue-index.ts';
import { looksLikeHeading, partHinted, partNamed } from './headings.ts';
import type { Line, Sentence } from './layout.ts';

/** A sentence of the posting, with what it is about. */
export interface Told extends Sentence {
  part: PostingPart;
  /** The part is what a heading says, not guessed from the sentence. */
  headed: boolean;
  /** The line is an item of a list. */
  listed: boolean;
  /** The sentence is the whole line. */
  alone: boolean;
  cues: Cue[];
}

/** The section a line stands in: what its heading said, null where none did. */
interface Section {
  part: PostingPart | null;
  /** False behind a heading nobody knows: then what the lines say counts for more. */
  sure: boolean;
  listed: boolean;
}

const asked: ReadonlySet<PostingPart> = new Set(['required', 'preferred', 'duties']);

export const isAsked = (part: PostingPart): boolean => asked.has(part);

/** What is asked for, or may be: terms of the other parts are none. */
export const mayAsk = (part: PostingPart): boolean => part === 'other' || asked.has(part);

/**
 * Tells what each sentence is about: by the heading above it, by a heading at its beginning
 * ("Benefits: …"), and by the words in it, which also part texts that have no headings.
 *
 * @param header how many lines at the top are title, company and place
 */
export function tellParts(
  text: string,
  tokens: readonly Token[],
  lines: readonly Line[],
  cues: readonly Cue[],
  language: PostingLanguage | null,
  ownNames: ReadonlySet<string>,
  header: number,
): Told[] {
  const told: Told[] = [];
  const section: Section = { part: null, sure: true, listed: false };
  let cue = 0;
  for (const [index, line] of lines.entries()) {
    const from = cue;
    while (cue < cues.length && (cues[cue] as Cue).first < line.last) cue++;
    if (!language || index < header) {
      for (const sentence of line.sentences)
        told.push(tell(sentence, 'other', false, line, within(cues, from, cue, sentence)));
      continue;
    }
    if (
      enterSection(
        text,
        tokens,
        line,
        lines[index + 1],
        cues.slice(from, cue),
        language,
        ownNames,
        section,
      )
    )
      continue;
    leaveList(line, section, cues, from, cue);
    let override: PostingPart | null = null;
    let before: PostingPart | null = null;
    for (const sentence of line.sentences) {
      const inside = within(cues, from, cue, sentence);
      const inline = inlineHeading(text, tokens, sentence, language, ownNames);
      if (inline && isLocal(inline, section.part, line))
        override ??= localPart(inline, section.part);
      else if (inline) {
        section.part = inline;
        section.sure = true;
        section.listed = false;
        override = null;
      }
      const own: PostingPart = override ?? partOf(inside, section, before, line);
      if (ends.has(own) && !(section.part === own)) override = own;
      before = own;
      told.push(tell(sentence, own, own === section.part, line, inside));
    }
  }
  return told;
}

function tell(
  sentence: Sentence,
  part: PostingPart,
  headed: boolean,
  line: Line,
  cues: Cue[],
): Told {
  const alone = line.sentences.length === 1;
  return { ...sentence, part, headed, listed: line.mark !== null, alone, cues };
}

function within(cues: readonly Cue[], from: number, to: number, { first, last }: Sentence): Cue[] {
  const inside: Cue[] = [];
  for (let index = from; index < to; index++) {
    const cue = cues[index] as Cue;
    if (cue.first >= last) break;
    if (cue.first >= first) inside.push(cue);
  }
  return inside;
}

/** Is the line a heading? Then the section it begins is entered. */
function enterSection(
  text: string,
  tokens: readonly Token[],
  line: Line,
  next: Line | undefined,
  cues: readonly Cue[],
  language: PostingLanguage,
  ownNames: ReadonlySet<string>,
  section: Section,
): boolean {
  const end = text[line.end - 1] as string;
  const isItem = line.mark === 'bullet' && end !== ':' && end !== '*';
  const named =
    isItem || end === '.' || end === ','
      ? null
      : partNamed(text, tokens, line.first, line.last, language, ownNames);
  if (named) {
    section.part = named;
    section.sure = true;
    section.listed = false;
    return true;
  }
  if (!looksLikeHeading(text, line, next)) return false;
  const hinted = partHinted(text, tokens, line, cues, language);
  if (hinted) {
    section.part = hinted;
    section.sure = true;
    section.listed = false;
    return true;
  }
  // Behind "Requirements", an unknown heading divides; behind "Benefits" it may begin anything.
  if (section.part && !asked.has(section.part)) section.part = null;
  section.sure = false;
  section.listed = false;
  return true;
}

/** A paragraph about the employer behind a list is no part of the list. */
function leaveList(
  line: Line,
  section: Section,
  cues: readonly Cue[],
  from: number,
  to: number,
): void {
  if (line.mark !== null) {
    section.listed = true;
    return;
  }
  if (!section.listed || !line.blankBefore || line.last - line.first < 10) return;
  for (let index = from; index < to; index++) {
    const { kind } = cues[index] as Cue;
    if (kind !== 'us' && kind !== 'company') continue;
    section.part = null;
    section.sure = false;
    return;
  }
}

/** "Nice to have: Kafka": a heading at the beginning of a sentence. */
function inlineHeading(
  text: string,
  tokens: readonly Token[],
  { first, last }: Sentence,
  language: PostingLanguage,
  ownNames: ReadonlySet<string>,
): PostingPart | null {
  const most = Math.min(last - 1, first + 6);
  for (let index = first; index < most; index++) {
    const from = (tokens[index] as Token).end;
    const to = (tokens[index + 1] as Token).start;
    if (to - from < 2) continue;
    const gap = text.slice(from, to);
    if (gap.includes(':')) return partNamed(text, tokens, first, index + 1, language, ownNames);
    if (/[,(.?!]/.test(gap)) return null;
  }
  return null;
}

/** In an item ("- Bonus: Kafka"), and where it only names a place or time, it holds for the line. */
const isLocal = (inline: PostingPart, part: PostingPart | null, line: Line): boolean =>
  inline === 'other' || (line.mark !== null && part !== null);

/** "Experience: …" within a list of wishes stays a wish. */
const localPart = (inline: PostingPart, part: PostingPart | null): PostingPart | null =>
  part && asked.has(part) && (inline === 'required' || inline === 'duties') ? null : inline;

/** Parts that hold to the end of their paragraph. */
const ends: ReadonlySet<PostingPart> = new Set(['benefits', 'equality', 'process']);

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
};

/** The sentence is addressed to the applicant. */
const addressed = bit.applicant | bit.duty | bit.must | bit.lead;

function partOf(
  cues: readonly Cue[],
  { part, sure }: Section,
  before: PostingPart | null,
  line: Line,
): PostingPart {
  let told = 0;
  let perks = 0;
  for (const cue of cues) {
    told |= cue.bit;
    if (cue.bit === bit.perk) perks++;
  }
  const isItem = line.mark !== null;
  const isHeaded = part !== null && asked.has(part);
  const isSureItem = isHeaded && sure && isItem;
  if (told & bit.equality) return 'equality';
  if (part && ends.has(part)) return part;
  if (told & bit.process && !isSureItem) return 'process';
  if (told & bit.benefit && !isSureItem) return 'benefits';
  if (perks > (isItem && !isHeaded ? 0 : 1) && !(isHeaded && sure)) return 'benefits';
  if (isHeaded)
    return told & bit.company && !(told & addressed) && !isItem ? 'company' : (part as PostingPart);
  return partUnheaded(told, part, before);
}

/** What a sentence is about that stands under no heading, or under the employer's story. */
function partUnheaded(
  told: number,
  part: PostingPart | null,
  before: PostingPart | null,
): PostingPart {
  if (told & bit.wish && !(told & bit.company)) return told & addressed ? 'required' : 'preferred';
  if (told & bit.must || (told & bit.applicant && !(told & bit.company))) return 'required';
  if (part === 'company') return told & bit.lead ? 'required' : 'company';
  if (told & bit.duty) return 'duties';
  if (part) return part;
  if (told & (bit.company | bit.us)) return before === 'duties' ? 'other' : 'company';
  if (told & bit.slight) return 'preferred';
  if (told & (bit.lead | bit.tail)) return 'required';
  return before ?? 'other';
}
