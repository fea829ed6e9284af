import type { Token } from '../../skills/tokens.ts';
import type { PostingLanguage, PostingPart } from '../posting.ts';
import type { Cue } from './cue-index.ts';
import { looksLikeHeading, partHinted, partNamed } from './headings.ts';
import type { Line, Sentence } from './layout.ts';
import { isAsked, isLasting, type Place, partOfSentence } from './sentence-part.ts';

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

/** A paragraph has so many words. */
const paragraph = 10;

/** Words before the colon of a heading that begins a sentence. */
const mostInline = 6;

/**
 * Tells what each sentence is about: by the heading above it, by a heading at its beginning
 * ("Benefits: …"), and by the words in it, which also part texts that have no headings.
 */
export class Parts {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #language: PostingLanguage;
  /** Words of the employer's name. */
  readonly #ownNames: ReadonlySet<string>;
  readonly #told: Told[] = [];
  #section: PostingPart | null = null;
  #sure = true;
  /** The section has come to a list. */
  #listed = false;
  #isLate = false;

  constructor(
    text: string,
    tokens: readonly Token[],
    language: PostingLanguage,
    ownNames: ReadonlySet<string>,
  ) {
    this.#text = text;
    this.#tokens = tokens;
    this.#language = language;
    this.#ownNames = ownNames;
  }

  /** @param header how many lines at the top are title, company and place */
  tell(lines: readonly Line[], cues: readonly Cue[], header: number): Told[] {
    let next = 0;
    for (const [index, line] of lines.entries()) {
      const from = next;
      while (next < cues.length && (cues[next] as Cue).first < line.last) next++;
      const inside = cues.slice(from, next);
      if (index < header) this.#told.push(...toldAs('other', line, inside));
      else if (!this.#enter(line, lines[index - 1], lines[index + 1], inside)) {
        this.#leaveList(line, inside);
        this.#tellLine(line, inside);
        this.#introduceList(line, lines[index + 1]);
      }
    }
    return this.#told;
  }

  #begin(part: PostingPart | null, sure: boolean): void {
    this.#section = part;
    this.#sure = sure;
    this.#listed = false;
    if (isLasting(part)) this.#isLate = true;
  }

  /** Is the line a heading? Then the section it begins is entered. */
  #enter(
    line: Line,
    before: Line | undefined,
    next: Line | undefined,
    cues: readonly Cue[],
  ): boolean {
    const end = this.#text[line.end - 1] as string;
    const isItem = line.mark === 'bullet' && end !== ':' && end !== '*';
    const named = isItem || end === '.' || end === ',' ? null : this.#named(line.first, line.last);
    if (named) {
      this.#begin(named, true);
      return true;
    }
    if (!looksLikeHeading(this.#text, line, before, next)) return false;
    const hinted = partHinted(this.#text, this.#tokens, line, cues, this.#language);
    if (hinted) this.#begin(hinted, true);
    // Behind "Requirements", an unknown heading divides; behind others it may begin anything.
    else {
      const goesOn = this.#section === 'required' || this.#section === 'duties';
      this.#begin(goesOn ? this.#section : null, false);
    }
    return true;
  }

  #named(first: number, last: number): PostingPart | null {
    return partNamed(this.#text, this.#tokens, first, last, this.#language, this.#ownNames);
  }

  /** A paragraph behind a list is no part of it; one about the employer not of the section either. */
  #leaveList(line: Line, cues: readonly Cue[]): void {
    if (line.mark !== null) {
      this.#listed = true;
      return;
    }
    if (!this.#listed || !line.blankBefore || line.last - line.first < paragraph) return;
    this.#sure = false;
    if (cues.some(({ kind }) => kind === 'us' || kind === 'company')) this.#section = null;
  }

  #tellLine(line: Line, cues: readonly Cue[]): void {
    let lasting: PostingPart | null = null;
    let before: PostingPart | null = null;
    for (const sentence of line.sentences) {
      const heading = this.#inlineHeading(sentence);
      const inline = heading?.part;
      const inside = within(cues, sentence);
      if (inline && this.#isLocal(inline, line)) lasting ??= this.#localPart(inline);
      else if (inline) {
        this.#begin(inline, true);
        lasting = null;
      }
      const section = this.#section;
      const place: Place = {
        section,
        sure: this.#sure,
        isItem: line.mark !== null,
        before,
        isLate: this.#isLate,
      };
      const part: PostingPart = lasting ?? partOfSentence(inside, place);
      if (isLasting(part) && section !== part) lasting = part;
      // Behind a heading nobody knows, the first of the benefits tells what it was.
      if (part === 'benefits' && !this.#sure) this.#begin(part, false);
      before = part;
      const rest = heading ? this.#behind(sentence, heading.last) : sentence;
      this.#told.push(toldOf(rest, part, part === section, line, within(inside, rest)));
    }
  }

  /** "Day to day you will:": what the last sentence before a list is about, the list is, too. */
  #introduceList(line: Line, next: Line | undefined): void {
    const isIntroduction = this.#text[line.end - 1] === ':' && next?.mark === 'bullet';
    const last = this.#told.at(-1);
    if (isIntroduction && line.mark === null && last && last.part !== 'other')
      this.#begin(last.part, true);
  }

  /** "Nice to have: Kafka": a heading at the beginning of a sentence. */
  #inlineHeading({ first, last }: Sentence): { part: PostingPart; last: number } | null {
    const most = Math.min(last - 1, first + mostInline);
    for (let index = first; index < most; index++) {
      const from = (this.#tokens[index] as Token).end;
      const to = (this.#tokens[index + 1] as Token).start;
      if (to - from < 2) continue;
      const gap = this.#text.slice(from, to);
      if (gap.includes(':')) {
        const part = this.#named(first, index + 1);
        return part && { part, last: index };
      }
      if (/[,(.?!]/.test(gap)) return null;
    }
    return null;
  }

  #behind(sentence: Sentence, last: number): Sentence {
    return { ...sentence, first: last + 1, start: (this.#tokens[last + 1] as Token).start };
  }

  /** In an item ("- Bonus: Kafka"), and where it only names a place or time, it holds for the line. */
  #isLocal(inline: PostingPart, { mark }: Line): boolean {
    return inline === 'other' || (mark !== null && this.#section !== null);
  }

  /** "Experience: …" within a list of wishes stays a wish. */
  #localPart(inline: PostingPart): PostingPart | null {
    return isAsked(this.#section) && (inline === 'required' || inline === 'duties') ? null : inline;
  }
}

/** All sentences of a line as one part. */
export const toldAs = (part: PostingPart, line: Line, cues: readonly Cue[]): Told[] =>
  line.sentences.map((sentence) => toldOf(sentence, part, false, line, within(cues, sentence)));

function toldOf(
  { start, end, first, last }: Sentence,
  part: PostingPart,
  headed: boolean,
  line: Line,
  cues: Cue[],
): Told {
  const listed = line.mark !== null;
  return {
    start,
    end,
    first,
    last,
    part,
    headed,
    listed,
    alone: line.sentences.length === 1,
    cues,
  };
}

function within(cues: readonly Cue[], { first, last }: Sentence): Cue[] {
  const inside: Cue[] = [];
  for (const cue of cues) {
    if (cue.first >= last) break;
    if (cue.first >= first) inside.push(cue);
  }
  return inside;
}
