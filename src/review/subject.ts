import type { KnownProfile } from '../profile/profile.ts';
import { findTitles, type TitleHit } from '../roles/titles.ts';
import type { Lexicon } from '../skills/lexicon.ts';
import { findSkills, type SkillHit } from '../skills/match.ts';
import { type Token, tokenize } from '../skills/tokens.ts';
import type { Slip } from './changes/spelling.ts';
import type { GuideIndex } from './guide-index.ts';
import { isBareList } from './language/bare-list.ts';
import { withBlanksEmpty, withoutBlanks } from './language/blanks.ts';
import { commonSlips } from './language/common-slips.ts';
import { readsAsEnglish } from './language/english.ts';
import { findNumbers, type NumberHit } from './language/numbers.ts';
import { phraseFinder } from './language/phrases.ts';
import { parts, rangeOf, within } from './language/ranges.ts';
import { lines, paragraphs, segments, sentences } from './language/structure.ts';
import { isSurelyEnglish } from './language/surely-english.ts';
import {
  buzzwords,
  occupations,
  plainTerms,
  statusTerms,
  statusWords,
  wishWords,
} from './language/word-lists.ts';
import { prose } from './language/words.ts';
import type { Range } from './review.ts';
import { thresholds } from './rubric.ts';

const findBuzzwords = phraseFinder(buzzwords, plainTerms);
const findStatusWords = phraseFinder(statusWords, statusTerms);

/** What a review has at hand besides the text: the role, the lexicon, the rest of the profile. */
export interface ReviewContext {
  lexicon: Lexicon;
  role: GuideIndex;
  known: KnownProfile;
}

/**
 * A headline or an About under review. What the checks need to know of the text is worked out when
 * the first of them asks, and once.
 */
export class TextSubject {
  readonly text: string;
  /** The text with its blanks as spaces: what it says so far. */
  readonly said: string;
  readonly role: GuideIndex;
  readonly lexicon: Lexicon;
  readonly known: KnownProfile;
  readonly tokens: readonly Token[];
  /** Every skill in the text. */
  readonly hits: readonly SkillHit[];
  readonly titles: readonly TitleHit[];
  readonly #kept = new Map<string, unknown>();

  constructor(text: string, context: ReviewContext) {
    this.text = text;
    this.said = withBlanksEmpty(text);
    this.role = context.role;
    this.lexicon = context.lexicon;
    this.known = context.known;
    this.tokens = tokenize(this.said);
    this.hits = findSkills(this.said, context.lexicon, this.tokens);
    this.titles = findTitles(this.said, this.tokens, context.role.titles);
  }

  #keep<Value>(name: string, make: () => Value): Value {
    if (!this.#kept.has(name)) this.#kept.set(name, make());
    return this.#kept.get(name) as Value;
  }

  /** How much it says, in UTF-16 code units: without blanks and the spaces around the text. */
  get length(): number {
    return withoutBlanks(this.text).trim().length;
  }

  get isBlank(): boolean {
    return this.tokens.length === 0;
  }

  get segments(): Range[] {
    return this.#keep('segments', () => segments(this.said));
  }

  get sentences(): Range[] {
    return this.#keep('sentences', () => sentences(this.said));
  }

  /** The sentences that are prose: no labels, no items. */
  get prose(): Range[] {
    return this.#keep('prose', () => prose(this.text, this.sentences));
  }

  get paragraphs(): Range[] {
    return this.#keep('paragraphs', () => paragraphs(this.said));
  }

  get lines(): Range[] {
    return this.#keep('lines', () => lines(this.said));
  }

  /** May sentences of ours be put into it? */
  get readsAsEnglish(): boolean {
    return this.#keep('readsAsEnglish', () => readsAsEnglish(this.tokens));
  }

  /** Is it English beyond doubt, so that its grammar can be judged? */
  get isSurelyEnglish(): boolean {
    return this.#keep('isSurelyEnglish', () => isSurelyEnglish(this.tokens));
  }

  get numbers(): NumberHit[] {
    return this.#keep('numbers', () => findNumbers(this.said, this.hits));
  }

  get statusWords(): Range[] {
    return this.#keep('statusWords', () => findStatusWords(this.tokens));
  }

  /** Tired words, save those that belong to a skill's or the role's own name. */
  get buzzwords(): Range[] {
    return this.#keep('buzzwords', () => {
      const isInTerm = within([...this.hits, ...this.titles].map(rangeOf));
      return findBuzzwords(this.tokens).filter(
        (range) => !isInTerm(range) && !this.#isCompound(range),
      );
    });
  }

  /** "test-driven", "event-driven": the tired word is only the tail of another. */
  #isCompound([start]: Range): boolean {
    return /[-‐‑]/.test(this.text[start - 1] ?? '');
  }

  /** What the text misspells: names of skills, words of the role's titles, ordinary words. */
  get misspelt(): Slip[] {
    return this.#keep('misspelt', () => {
      const names: Slip[] = [
        ...this.hits.flatMap(({ start, end, misspelt }) =>
          misspelt ? [{ start, end, right: misspelt }] : [],
        ),
        ...this.titles.flatMap(({ misspelt }) => misspelt),
      ];
      if (!this.readsAsEnglish) return names;
      const words = commonSlips(this.text, this.tokens, this.isSurelyEnglish);
      if (words.length > 0) {
        const isNamed = within([...names, ...this.hits].map(rangeOf));
        names.push(...words.filter((slip) => !isNamed(rangeOf(slip))));
      }
      return names.sort((one, other) => one.start - other.start);
    });
  }

  /**
   * The skills that the text names, with those whose name theirs carries. What is misspelt is not
   * among them: a search for the right name does not find the wrong one.
   */
  get skills(): ReadonlyMap<string, Range[]> {
    return this.#keep('skills', () => {
      const ranges = new Map<string, Range[]>();
      for (const { skill, start, end, misspelt } of this.hits) {
        if (misspelt !== undefined) continue;
        const carried = this.lexicon.entries.get(skill)?.includes ?? [];
        for (const name of [skill, ...carried]) {
          const list = ranges.get(name);
          if (list) list.push([start, end]);
          else ranges.set(name, [[start, end]]);
        }
      }
      return ranges;
    });
  }

  /** The role's keywords in the text. */
  get keywords(): { skill: string; ranges: Range[] }[] {
    return this.#keep('keywords', () =>
      [...this.skills]
        .filter(([skill]) => this.role.keywords.has(skill))
        .map(([skill, ranges]) => ({ skill, ranges })),
    );
  }

  /** The role's core themes that the text names a skill of. */
  get coveredThemes(): string[] {
    return this.#keep('coveredThemes', () =>
      this.role.core
        .filter(({ anyOf }) => [...this.skills.keys()].some((skill) => anyOf.has(skill)))
        .map(({ theme }) => theme),
    );
  }

  /** The first of the role's own titles, or a related one where there is no own. */
  get title(): TitleHit | null {
    return this.titles.find(({ kind }) => kind === 'title') ?? this.titles[0] ?? null;
  }

  /** Is the title a wish ("aspiring Backend Developer") rather than what the person is? */
  get titleIsWish(): boolean {
    const { title } = this;
    if (!title) return false;
    return this.tokens.some(
      ({ key, end }) =>
        end <= title.start &&
        wishWords.has(key) &&
        title.start - end < 60 &&
        // "Building the future of payments | Backend Developer" wishes for no title.
        !/[|•·;\n]|[.!?]\s/.test(this.text.slice(end, title.start)),
    );
  }

  /** Words that name another profession: an occupation outside the role's titles. */
  get otherTitles(): Range[] {
    return this.#keep('otherTitles', () => {
      const isInTitle = within(this.titles.map(rangeOf));
      return this.tokens
        .filter(({ key }) => occupations.has(key))
        .map(rangeOf)
        .filter((range) => !isInTitle(range));
    });
  }

  /** How far the text speaks for the role, 0 to 1: a headline by its title or keywords. */
  get headlineRelevance(): number {
    return this.#keep('headlineRelevance', () => {
      const substance = Math.min(1, this.length / thresholds.headline.substance);
      let weight = 0;
      for (const { skill } of this.keywords) weight += this.role.keywords.get(skill) ?? 0;
      // One keyword alone says next to nothing: many professions know some SQL.
      const { from, full, most, otherTitle } = thresholds.headline.relevance;
      const byKeywords = Math.min(most, Math.max(0, weight - from) / (full - from));
      const other = this.title === null && this.otherTitles.length > 0 ? otherTitle : 1;
      const worth = isBareList(this) ? thresholds.headline.listWorth : 1;
      return Math.max(titleRelevance(this), byKeywords * other) * substance * worth;
    });
  }

  /** The same for an About: by its title and the core themes it covers. */
  get aboutRelevance(): number {
    return this.#keep('aboutRelevance', () => {
      const substance = Math.min(1, this.length / thresholds.about.half);
      const share = this.coveredThemes.length / Math.max(1, this.role.core.length);
      const prose = 1 - thresholds.about.listPenalty * this.listedShare;
      return Math.min(1, titleRelevance(this) * 0.5 + share * 1.4) * substance * prose;
    });
  }

  /** Sentences, and lines without a stop, that are little but skills in a row. */
  get bareSentences(): Range[] {
    return this.#keep('bareSentences', () => {
      const skillsIn = parts(this.hits.map(rangeOf));
      return this.sentences.filter((sentence) => {
        const listed = skillsIn(sentence);
        const words = listed.reduce((sum, [start, end]) => sum + end - start, 0);
        return (
          listed.length > 2 && words > (sentence[1] - sentence[0]) * thresholds.about.bareShare
        );
      });
    });
  }

  /** Share of the text that these make, 0 to 1. */
  get listedShare(): number {
    const listed = this.bareSentences.reduce((sum, [start, end]) => sum + end - start, 0);
    return listed / Math.max(1, this.length);
  }
}

/** What makes an occupation one of the past: "former line cook, now backend developer". */
const pastWords = new Set('former formerly ex previous previously prior once was'.split(' '));

function titleRelevance(subject: TextSubject): number {
  const { title } = subject;
  // "I write backend software" speaks for the role without its title.
  if (!title) return subject.role.guide.field.some((name) => subject.skills.has(name)) ? 0.6 : 0;
  if (subject.titleIsWish) return 0.4;
  if (title.kind === 'title') return 1;
  return namesOtherFirst(subject, title.start) ? 0.3 : 0.7;
}

/** "Executive Assistant to the Sales Director": the occupation comes before the neighbouring title. */
function namesOtherFirst({ otherTitles, tokens }: TextSubject, until: number): boolean {
  const [first] = otherTitles;
  if (!first || first[0] >= until) return false;
  const before = tokens.filter(({ end }) => end <= first[0]).slice(-3);
  return !before.some(({ key }) => pastWords.has(key));
}
