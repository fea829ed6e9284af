import type { Check } from '../check.ts';
import { firstPerson, thirdPerson } from '../language/word-lists.ts';
import type { Range } from '../review.ts';
import type { TextSubject } from '../subject.ts';

/** Words in the first person for a text to speak as "I". */
const enough = 2;

/** People write to people: "I", not "he is a seasoned professional". */
export const aboutFirstPerson: Check<TextSubject> = {
  id: 'about-first-person',
  section: 'about',
  source: 'LinkedIn’s own writing advice: write the summary in the first person.',
  craft: true,
  run(subject) {
    const own: Range[] = [];
    const others: Range[] = [];
    for (const { key, start, end } of subject.tokens) {
      if (firstPerson.has(key) && !isNumeral(subject.text, start, end)) own.push([start, end]);
      else if (thirdPerson.has(key)) others.push([start, end]);
    }
    if (others.length > own.length) return { share: 0, says: 'third', ranges: others };
    if (own.length >= enough) return { share: 1 };
    return { share: own.length * 0.5 };
  },
};

/** The "I" of "Level I trauma center" is no pronoun. */
function isNumeral(text: string, start: number, end: number): boolean {
  if (text.slice(start, end) !== 'I') return false;
  return /(?:level|phase|type|class|stage|grade|part|tier)\s$/i.test(
    text.slice(Math.max(0, start - 8), start),
  );
}
