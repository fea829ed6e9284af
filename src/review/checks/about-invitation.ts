import { aboutLimit } from '../../profile/limits.ts';
import type { Check } from '../check.ts';
import { phraseFinder } from '../language/phrases.ts';
import { contactTerms, invitations } from '../language/word-lists.ts';
import type { Range } from '../review.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

const findInvitations = phraseFinder(invitations, contactTerms);
const address = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}|\b(?:https?:\/\/|www\.)\S{4,200}/g;

/** The last words tell the reader what to do next. */
export const aboutInvitation: Check<TextSubject> = {
  id: 'about-invitation',
  section: 'about',
  source: 'Career coaches’ published advice: close with a call to action.',
  craft: true,
  seeks: true,
  run(subject) {
    const { text, tokens } = subject;
    const from = Math.max(0, text.length - thresholds.about.ending);
    const ranges: Range[] = findInvitations(tokens.filter(({ start }) => start >= from));
    for (const match of text.slice(from).matchAll(address))
      ranges.push([from + match.index, from + match.index + match[0].length]);
    if (ranges.length > 0) return { share: 1, ranges };
    const end = text.trimEnd().length;
    // An English sentence has no place at the end of a text in another language.
    if (end === 0 || !subject.readsAsEnglish) return { share: 0 };
    const replacement = '\n\nWrite to me here: {what would you like to hear about?}';
    if (end + replacement.length > aboutLimit) return { share: 0 };
    return { share: 0, changes: [{ start: end, end: text.length, replacement }] };
  },
};
