import { indexGuide } from '../../../review/guide-index.ts';
import { parts, rangeOf, within } from '../../../review/language/ranges.ts';
import type { Range, TextReview } from '../../../review/review.ts';
import { thresholds } from '../../../review/rubric.ts';
import { TextSubject } from '../../../review/subject.ts';
import { shippedLexicon } from '../../../skills/shipped.ts';
import { languageOfAbout, type WrittenLanguage } from '../../language.ts';
import type { AboutInput } from '../edit.ts';
import { outcomeSlots } from '../outcome-slots.ts';
import { ProfileSlots } from '../profile-slots.ts';
import type { SentenceBank } from '../sentences/bank.ts';
import { sentenceBanks } from '../sentences/banks.ts';
import { fillSlots } from '../slots.ts';

const bullet = /^\s*(?:[-–—•*·▪●○◦‣✓✔➤►→]|\d{1,2}[.)])\s/u;

/** The About that is to be mended, with what the candidates for edits need to know of it. */
export class AboutText {
  readonly input: AboutInput;
  readonly text: string;
  readonly review: TextReview;
  readonly subject: TextSubject;
  readonly language: WrittenLanguage | null;
  /** Sentences of ours may be put in: there are some in its language, and it speaks as "I". */
  readonly bank: SentenceBank | null;
  readonly slots: ProfileSlots;
  /** What parts its paragraphs: a text of single lines must stay one. */
  readonly parting: string;
  /** Where the words end. */
  readonly end: number;
  #ours: string[] | null = null;

  constructor(input: AboutInput, review: TextReview) {
    const { text, known, guide, seniority } = input;
    this.input = input;
    this.text = text;
    this.review = review;
    const role = indexGuide(guide, seniority);
    this.subject = new TextSubject(text, { known, role, lexicon: shippedLexicon() });
    this.language = languageOfAbout(input.text, input.known, input.guide);
    const speaksOfOther = this.says('about-first-person') === 'third';
    this.bank = (this.language && !speaksOfOther && sentenceBanks[this.language]) || null;
    this.slots = new ProfileSlots(input, this.language ?? 'en');
    this.end = text.trimEnd().length;
    const lines = text.slice(0, this.end).trimStart().split('\n');
    this.parting =
      lines.length > 1 && !lines.some((line) => line.trim() === '' || bullet.test(line))
        ? '\n'
        : '\n\n';
  }

  /** Which of a check's sentences the review says. */
  says(check: string): string {
    const key = this.review.checks.find(({ id }) => id === check)?.message.key ?? '';
    return key.slice(key.indexOf('.') + 1);
  }

  ranges(check: string): Range[] {
    return this.review.checks.find(({ id }) => id === check)?.ranges ?? [];
  }

  isBullet([start]: Range): boolean {
    const from = this.text.lastIndexOf('\n', start - 1) + 1;
    return bullet.test(this.text.slice(from, from + 8));
  }

  /** A sentence without the line end behind it and the spaces before it. */
  trimmed([start, end]: Range): Range {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(this.text[from] ?? '')) from++;
    while (to > from && /\s/.test(this.text[to - 1] ?? '')) to--;
    return [from, to];
  }

  /** Is this a sentence that an edit of ours put there? What is worked out must not rest on it. */
  isOurs(sentence: string): boolean {
    this.#ours ??= ownBeginnings(this);
    return this.#ours.some((beginning) => sentence.startsWith(beginning));
  }

  /** Does a sentence that an edit of ours put there hold this place? */
  isOursAt(at: number): boolean {
    return this.subject.sentences.some(
      (sentence) =>
        sentence[0] <= at &&
        at < sentence[1] &&
        this.isOurs(this.text.slice(...this.trimmed(sentence))),
    );
  }

  /** The paragraphs that hold anything of the user's own. */
  get ownParagraphs(): Range[] {
    const own = parts(
      this.subject.sentences
        .map((sentence) => this.trimmed(sentence))
        .filter((sentence) => !this.isOurs(this.text.slice(...sentence))),
    );
    return this.subject.paragraphs.filter((paragraph) => own(paragraph).length > 0);
  }

  /** Do the first lines, as far as they are the user's own, say nothing of the role? */
  get opensWithoutRole(): boolean {
    const { subject, text } = this;
    const ours = subject.sentences.filter((one) => this.isOurs(text.slice(...this.trimmed(one))));
    const isOurs = within(ours);
    const core = subject.hits.filter(({ skill }) =>
      subject.role.core.some(({ anyOf }) => anyOf.has(skill)),
    );
    return ![...subject.titles, ...core].some(
      (hit) => hit.end <= thresholds.about.foldEnd && !isOurs(rangeOf(hit)),
    );
  }

  /** A range with the words at both its sides. */
  around([start, end]: Range): Range {
    const ranges = this.subject.tokens.map(rangeOf);
    let from = start;
    let to = end;
    for (const range of ranges) {
      if (range[1] <= start) from = range[0];
      if (range[0] >= end) {
        to = range[1];
        break;
      }
    }
    return [from, to];
  }

  /** The word before a place, as it is compared; '' at the beginning. */
  wordBefore(at: number): string {
    return this.subject.tokens.findLast(({ end }) => end <= at)?.key ?? '';
  }

  wordFrom(at: number): string {
    return this.subject.tokens.find(({ start }) => start >= at)?.key ?? '';
  }
}

/** How our sentences begin, as far as that is the same whatever fills them. */
function ownBeginnings({ bank, slots }: AboutText): string[] {
  if (!bank) return [];
  const { resultThere, result, resultAgain, tools, topics, invitation } = bank.mending;
  const openings = bank.mending.openings
    .map((way) => fillSlots(way.replace(/\[(?:tools|topics)\].*$/, ''), slots.who)?.text ?? '')
    .filter((text) => text.length > 20);
  const results = slots
    .of('outcome')
    .flatMap((fact) =>
      [...resultThere, ...result, ...resultAgain].flatMap(
        (way) => fillSlots(way, outcomeSlots(fact, slots))?.text ?? [],
      ),
    );
  const lines = [tools, topics, ...invitation].map((way) => way.split('[')[0] ?? way);
  return [...openings, ...results, ...lines];
}
