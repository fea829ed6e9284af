import type { Check } from '../check.ts';
import { passives } from '../language/passive.ts';
import { parts } from '../language/ranges.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** Work told without its doer: one or two times are natural, a text full of it hides its writer. */
export const aboutPassive: Check<TextSubject> = {
  id: 'about-passive',
  section: 'about',
  source:
    'plainlanguage.gov: use the active voice, it makes clear who does what. How many are too many is our own judgement.',
  craft: true,
  run(subject) {
    const { text, tokens } = subject;
    const { several, many, most, leastSentences } = thresholds.about.passives;
    // Only English grammar is known well enough.
    if (!subject.isSurelyEnglish) return null;
    const sentences = subject.prose;
    if (sentences.length < leastSentences) return null;
    const ranges = passives(text, tokens);
    const [first] = ranges;
    const passivesIn = parts(ranges);
    const hiding = sentences.filter((sentence) => passivesIn(sentence).length > 0).length;
    const isMost = hiding >= Math.max(2, sentences.length * most);
    if (!first || (ranges.length < several && !isMost))
      return sentences.length < thresholds.about.habit.sentences ? null : { share: 1 };
    const values = { count: ranges.length, example: text.slice(...first) };
    const lost = ranges.length >= many || (ranges.length >= several && isMost);
    return { share: lost ? 0 : 0.5, values, ranges };
  },
};
