import { respell } from '../changes/spelling.ts';
import type { Check } from '../check.ts';
import { tenses } from '../language/tense.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

/** Past for what is over, present for what goes on; only slips that are sure are told. */
export const aboutTense: Check<TextSubject> = {
  id: 'about-tense',
  section: 'about',
  source:
    'Career services’ writing guides: past tense for past positions, present for the current one. What is sure enough to mark is our own judgement.',
  craft: true,
  run({ text, tokens, sentences, paragraphs, isSurelyEnglish }) {
    if (!isSurelyEnglish) return null;
    const { verbs, slips } = tenses(text, tokens, sentences, paragraphs);
    const [first] = slips;
    if (!first) return verbs < thresholds.about.tenseVerbs ? null : { share: 1 };
    return {
      share: slips.length === 1 ? 0.5 : 0,
      values: { count: slips.length, right: first.right },
      ranges: slips.map(({ start, end }) => [start, end]),
      changes: slips.map((slip) => respell(text, slip)),
    };
  },
};
