import { distance } from 'fastest-levenshtein';
import { isSwap } from '../skills/near-miss.ts';
import { joins, type Token, tokenize } from '../skills/tokens.ts';
import type { RoleGuide } from './guide.ts';

/** A job title found in a text. Offsets in UTF-16 code units, end exclusive. */
export interface TitleHit {
  start: number;
  end: number;
  /** The role's own title or a true alias; `related` is a wider or neighbouring title. */
  kind: 'title' | 'related';
  /** Words of the title that the text misspells, with the right spelling. */
  misspelt: { start: number; end: number; right: string }[];
}

/** A title as words, each without hyphens: "Back-End Developer" is `backend`, `developer`. */
interface TitleWords {
  words: string[];
  kind: TitleHit['kind'];
}

/** The titles of a role, ready to be found. */
export interface TitleFinder {
  byFirstWord: ReadonlyMap<string, TitleWords[]>;
  byLastWord: ReadonlyMap<string, TitleWords[]>;
  vocabulary: ReadonlySet<string>;
  /** Words that may stand inside a title without making it another one: the role's own. */
  roleWords: ReadonlySet<string>;
  /** What these words can begin with, where they are written in two parts. */
  beginnings: ReadonlySet<string>;
  /** Words of the titles that are long enough to be recognised with a letter wrong. */
  longWords: readonly string[];
}

/** Makes a guide's titles ready to be found, in every language it knows. */
export function titleFinder(guide: RoleGuide): TitleFinder {
  const { titles } = guide;
  const { name, aliases, related, es, fr, de, pt } = titles;
  const all = [
    ...[name, ...aliases, ...es, ...fr, ...de, ...pt].map((title) => titleOf(title, 'title')),
    ...related.map((title) => titleOf(title, 'related')),
  ];
  const vocabulary = new Set(all.flatMap(({ words }) => words));
  return {
    byFirstWord: groupBy(all, ({ words }) => words[0] ?? ''),
    byLastWord: groupBy(all, ({ words }) => words.at(-1) ?? ''),
    vocabulary,
    roleWords: new Set([...vocabulary, ...skillWords(guide), ...neutralWords]),
    beginnings: new Set([...vocabulary].flatMap(beginningsOf)),
    longWords: [...vocabulary].filter((word) => word.length >= shortestSlip),
  };
}

/** The words of the skills that a guide names: "Java" in "Backend Java Developer". */
function skillWords({ field, skillGroups, core, keywords }: RoleGuide): string[] {
  const skills = [
    ...field,
    ...skillGroups.flatMap((group) => group.skills),
    ...core.flatMap(({ anyOf }) => anyOf),
    ...keywords.map(({ skill }) => skill),
  ];
  return skills.flatMap((skill) => tokenize(skill).map(({ key }) => key));
}

const beginningsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(0, index + 1));

function titleOf(title: string, kind: TitleHit['kind']): TitleWords {
  return { words: titleWords(title), kind };
}

function groupBy(titles: TitleWords[], key: (title: TitleWords) => string) {
  const groups = new Map<string, TitleWords[]>();
  for (const title of titles) groups.set(key(title), [...(groups.get(key(title)) ?? []), title]);
  return groups;
}

function titleWords(title: string): string[] {
  return title.split(/[\s,]+/).flatMap((word) => {
    const words = tokenize(word).map(({ key }) => key);
    // "FP&A" is three words in a text as well; a hyphen makes one word of two.
    return word.includes('&') ? words : words.join('') || [];
  });
}

/** Other words allowed between two words of a title: "Backend Java Developer". */
const wordsBetween = 2;

/** What ends a title: no word of it stands behind a bar, a comma or on the next line. */
const partingMark = /[|•·;:\n,()–—]|\s-\s|[.!?]\s/;

/** Words that change nothing about which role a title names. */
const neutralWords =
  'software web cloud system systems application applications platform services product products senior junior lead staff principal associate mid level full time stack remote freelance certified technical general global regional team group enterprise ii iii iv'.split(
    ' ',
  );

/** Words that join or part sentences: "the API for every developer" names no API developer. */
const noTitleWord = new Set('for to in on at with of every the a an who that i we'.split(' '));
const joiner = new Set('and or und oder et ou y o e'.split(' '));

/** An ending for everybody, with the sign before it: "Entwickler:in", "Développeur·se", "(a)". */
const endings = new Set('in innen e es se ses ne nes rice trice euse a as x'.split(' '));
const endingMark = /^[·•:*/_.(-]$/;

/** The words that may turn a title round: "Engineer, Backend", "Developer (Backend)". */
const turnMark = /^\s?[,(–—:/-]\s?$|^\s-\s$|^\s\($/;

/** Finds the role's titles in a text; the longest first, no two overlapping. */
export function findTitles(
  text: string,
  tokens: readonly Token[],
  finder: TitleFinder,
): TitleHit[] {
  const readings = tokens.map((_, index) => readWord(text, tokens, index, finder));
  const found: TitleHit[] = [];
  for (const reading of readings) {
    for (const start of reading) {
      for (const title of finder.byFirstWord.get(start.word) ?? []) {
        const hit = straight(text, tokens, readings, start, title, finder);
        if (hit) found.push(hit);
      }
      for (const title of finder.byLastWord.get(start.word) ?? []) {
        const hit = turned(text, tokens, readings, start, title);
        if (hit) found.push(hit);
      }
    }
  }
  return withoutOverlaps(found);
}

/** The longer titles first, and own ones before related ones; in the order of the text. */
function withoutOverlaps(found: TitleHit[]): TitleHit[] {
  const kept: TitleHit[] = [];
  const rank = ({ kind }: TitleHit) => (kind === 'title' ? 0 : 1);
  const length = ({ start, end }: TitleHit) => end - start;
  found.sort((one, other) => length(other) - length(one) || rank(one) - rank(other));
  for (const hit of found)
    if (!kept.some(({ start, end }) => start < hit.end && hit.start < end)) kept.push(hit);
  return kept.sort((one, other) => one.start - other.start);
}

/** A word of the titles that tokens `first` to `last` stand for. */
interface WordReading {
  word: string;
  first: number;
  last: number;
  misspelt: TitleHit['misspelt'];
}

const none: WordReading[] = [];

/** What a token stands for among the titles' words: as it is, in two parts, or misspelt. */
function readWord(
  text: string,
  tokens: readonly Token[],
  first: number,
  { vocabulary, beginnings, longWords }: TitleFinder,
): WordReading[] {
  const token = tokens[first] as Token;
  const { key, start, end } = token;
  const readings: WordReading[] = [];
  if (vocabulary.has(key)) readings.push({ word: key, first, last: first, misspelt: [] });
  const next = tokens[first + 1];
  const inTwo = next && beginnings.has(key) && vocabulary.has(key + next.key);
  if (inTwo && joins(text, end, next.start))
    readings.push({ word: key + next.key, first, last: first + 1, misspelt: [] });
  if (readings.length > 0) return readings;
  if (key.length < shortestSlip - 1) return none;
  const right = longWords.find((word) => isSlip(key, word));
  return right ? [{ word: right, first, last: first, misspelt: [{ start, end, right }] }] : none;
}

/** The words in their order, with up to two others in between. */
function straight(
  text: string,
  tokens: readonly Token[],
  readings: readonly WordReading[][],
  start: WordReading,
  title: TitleWords,
  finder: TitleFinder,
): TitleHit | null {
  const path = [start];
  for (const word of title.words.slice(1)) {
    const next = wordSoon(text, tokens, readings, (path.at(-1) as WordReading).last, word, finder);
    if (!next) return null;
    path.push(next);
  }
  return hitOf(tokens, path, title);
}

const mayStandBetween = (key: string, { roleWords }: TitleFinder): boolean =>
  roleWords.has(key) || /^\d/.test(key) || joiner.has(key);

function wordSoon(
  text: string,
  tokens: readonly Token[],
  readings: readonly WordReading[][],
  after: number,
  word: string,
  finder: TitleFinder,
): WordReading | null {
  const behind = endsIn(text, tokens, after);
  for (let index = behind + 1; index <= behind + 1 + wordsBetween; index++) {
    const previous = tokens[index - 1];
    const token = tokens[index];
    if (!previous || !token) return null;
    const gap = text.slice(previous.end, token.start);
    // The bracket of "Desarrollador(a) Backend" belongs to the ending.
    if (partingMark.test(behind > after && index === behind + 1 ? gap.replace(')', '') : gap))
      return null;
    const found = readings[index]?.find((reading) => reading.word === word);
    if (found) return index > behind + 1 && joiner.has(previous.key) ? null : found;
    // "Registered Veterinary Nurse" is no registered nurse: a foreign word makes another title.
    if (noTitleWord.has(token.key) || !mayStandBetween(token.key, finder)) return null;
  }
  return null;
}

/** The last token of a word with its ending for everybody, where it has one. */
function endsIn(text: string, tokens: readonly Token[], last: number): number {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (!token || !next || !endings.has(next.key)) return last;
  return endingMark.test(text.slice(token.end, next.start)) ? last + 1 : last;
}

/** "Engineer, Backend": the last word first, then the other behind a comma or bracket. */
function turned(
  text: string,
  tokens: readonly Token[],
  readings: readonly WordReading[][],
  noun: WordReading,
  title: TitleWords,
): TitleHit | null {
  if (title.words.length !== 2 || title.kind === 'related') return null;
  const here = tokens[noun.last] as Token;
  const next = tokens[noun.last + 1];
  if (!next || !turnMark.test(text.slice(here.end, next.start))) return null;
  const qualifier = readings[noun.last + 1]?.find(({ word }) => word === title.words[0]);
  return qualifier ? hitOf(tokens, [noun, qualifier], title) : null;
}

function hitOf(
  tokens: readonly Token[],
  path: readonly WordReading[],
  { kind }: TitleWords,
): TitleHit {
  const first = tokens[path[0]?.first ?? 0] as Token;
  const last = tokens[path.at(-1)?.last ?? 0] as Token;
  const misspelt = path.flatMap((reading) => reading.misspelt);
  return { start: first.start, end: last.end, kind, misspelt };
}

/** Letters a title's word has at least for one wrong letter to be a slip, not another word. */
const shortestSlip = 8;

/** A long word with one letter wrong ("developper"), or two letters swapped ("sceintist"). */
function isSlip(key: string, word: string): boolean {
  if (Math.abs(key.length - word.length) > 1 || key[0] !== word[0]) return false;
  // A feminine or plural ending is no slip ("Entwicklerin", "developers").
  if (key.startsWith(word)) return false;
  const edits = distance(key, word);
  return edits === 1
    ? key.slice(0, -1) !== word && key !== word.slice(0, -1)
    : edits === 2 && isSwap(key, word);
}
