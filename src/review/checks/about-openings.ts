import type { Check } from '../check.ts';
import { type Opening, openings, speaker } from '../language/openings.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** Words that many sentences begin with, and that nobody hears: articles, and "we". */
const plain = new Set(
  'the a an we this it der die das ein eine wir el la los las un una le les une nous on o os as um uma nós'.split(
    ' ',
  ),
);

/** Sentences that begin with the same word again and again. */
export const aboutOpenings: Check<TextSubject> = {
  id: 'about-openings',
  section: 'about',
  source:
    'Guides to good prose advise to vary how sentences begin; how often is too often is our own judgement.',
  craft: true,
  run({ text, sentences }) {
    const { share, leastSentences, drumbeat } = thresholds.about.openings;
    const all = openings(text, sentences);
    const row = longestRow(all);
    const often = mostFrequent(all);
    const isOften = all.length >= leastSentences && often.length > all.length * share;
    const found = row.length > 0 ? row : isOften ? often : [];
    const [first] = found;
    if (!first) return all.length < thresholds.about.habit.sentences ? null : { share: 1 };
    return {
      share: row.length >= heardFrom(first.word) + drumbeat ? 0 : 0.5,
      values: { count: found.length, word: text.slice(...first.range) },
      ranges: found.map(({ range }) => range),
    };
  },
};

/** How many sentences in a row may not begin with this word. */
function heardFrom(word: string): number {
  const { row, plainRow, speakerRow } = thresholds.about.openings;
  if (word === speaker) return speakerRow;
  return plain.has(word) ? plainRow : row;
}

/** "Some arrive hungry. Some arrive angry. Some arrive early.": three of so few words are a figure. */
const figure = { sentences: 3, words: 6 };

function isHeard(row: readonly Opening[]): boolean {
  if (row.length < heardFrom(row[0]?.word ?? '')) return false;
  return row.length > figure.sentences || row.some(({ words }) => words > figure.words);
}

/** The longest row of sentences with the same beginning that is long enough to be heard. */
function longestRow(all: readonly Opening[]): Opening[] {
  let longest: Opening[] = [];
  let row: Opening[] = [];
  for (const one of all) {
    const last = row.at(-1);
    if (last?.word !== one.word || last.sentence + 1 !== one.sentence) row = [];
    row.push(one);
    if (row.length > longest.length && isHeard(row)) longest = row;
  }
  return longest;
}

/** All beginnings with the word that is most frequent among those that are heard. */
function mostFrequent(all: readonly Opening[]): Opening[] {
  const byWord = new Map<string, Opening[]>();
  for (const one of all) {
    if (one.word === speaker || plain.has(one.word)) continue;
    const list = byWord.get(one.word);
    if (list) list.push(one);
    else byWord.set(one.word, [one]);
  }
  return [...byWord.values()].sort((one, other) => other.length - one.length)[0] ?? [];
}
