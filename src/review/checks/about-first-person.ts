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
    subject.tokens.forEach(({ key, start, end }, index) => {
      const next = subject.tokens[index + 1]?.key ?? '';
      if (firstPerson.has(key) && !isNoPronoun(subject.text, start, end)) own.push([start, end]);
      else if (key === 'he' && spanishParticiple.test(next)) own.push([start, end]);
      else if (thirdPerson.has(key)) others.push([start, end]);
    });
    if (others.length > own.length) return { share: 0, says: 'third', ranges: others };
    if (own.length >= enough) return { share: 1 };
    return { share: own.length * 0.5 };
  },
};

/** "He diseñado" is "I have designed" in Spanish. */
const spanishParticiple = /(?:[ai]do|cho|sto|rto)$/;

const numbered = /(?:level|phase|type|class|stage|grade|part|tier)\s$/i;

/** The "I" of "Level I trauma center" or "I/O", the "US", an "MES": no pronouns. */
function isNoPronoun(text: string, start: number, end: number): boolean {
  const raw = text.slice(start, end);
  const after = text.slice(end, end + 1);
  if (raw.length > 1) return raw === raw.toUpperCase();
  if (/j/i.test(raw)) return !/[’'\s]/.test(after);
  return raw === 'I' && (after === '/' || numbered.test(text.slice(Math.max(0, start - 8), start)));
}
