import { splitSentence } from '../changes/sentences.ts';
import type { Check } from '../check.ts';
import { heldWords } from '../language/sentence-length.ts';
import type { Range } from '../review.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** A sentence that can be read in one breath; lists are no sentences. */
export const aboutSentences: Check<TextSubject> = {
  id: 'about-sentences',
  section: 'about',
  source:
    'The UK’s GOV.UK style guide asks to split sentences of over 25 words; that we wait until 30 is our own judgement.',
  craft: true,
  run(subject) {
    const { text, isSurelyEnglish } = subject;
    const { endless, many, once, ...limits } = thresholds.about.sentences;
    const bare = new Set(subject.bareSentences);
    const all = subject.prose
      .filter((sentence) => !bare.has(sentence))
      .map((sentence) => ({ range: trimmed(text, sentence), words: heldWords(text, sentence) }));
    const most = isSurelyEnglish ? limits.long : limits.longElsewhere;
    const long = all.filter(({ words }) => words > most);
    const values = { count: long.length, long: most };
    if (long.length === 0) {
      const written = all.reduce((sum, { words }) => sum + words, 0);
      return written < thresholds.about.habit.words ? null : { share: 1, values };
    }
    const ranges = long.map(({ range }) => range);
    const changes = isSurelyEnglish ? ranges.flatMap((range) => splitSentence(text, range)) : [];
    const longest = Math.max(...long.map(({ words }) => words));
    if (long.length === 1 && longest <= most + once)
      return { share: 1, says: 'once', values, ranges, changes };
    const lost = long.length >= many || longest > endless;
    return { share: lost ? 0 : 0.5, values, ranges, changes };
  },
};

/** The range without the spaces at its ends. */
function trimmed(text: string, [start, end]: Range): Range {
  const raw = text.slice(start, end);
  return [end - raw.trimStart().length, start + raw.trimEnd().length];
}
