import type { Check } from '../check.ts';
import { rangesOf } from '../language/numbers.ts';
import { speciality } from '../language/speciality.ts';
import type { Range } from '../review.ts';
import type { TextSubject } from '../subject.ts';

/** What sets this person apart: a number, a scope, a credential, a field of work. */
export const headlineProof: Check<TextSubject> = {
  id: 'headline-proof',
  section: 'headline',
  source: 'Hiring managers’ published advice: show a result or a speciality, not a claim.',
  craft: true,
  seeks: true,
  run(subject) {
    const measures = subject.numbers.filter(({ kind }) => kind === 'measure');
    const years = subject.numbers.filter(({ kind }) => kind === 'years');
    const credentials: Range[] = [];
    const fields: Range[] = [];
    for (const { skill, start, end } of subject.hits) {
      const kind = subject.lexicon.entries.get(skill)?.kind;
      if (kind === 'certification') credentials.push([start, end]);
      // Methods that the role does not ask for of everybody say what this person does.
      const isField = kind === 'domain' || (kind === 'method' && !subject.role.keywords.has(skill));
      if (isField && !subject.role.guide.field.includes(skill)) fields.push([start, end]);
    }
    const own = speciality(subject);
    const share = Math.min(
      1,
      (measures.length > 0 ? 0.65 : 0) +
        (years.length > 0 && measures.length === 0 ? 0.25 : 0) +
        Math.min(0.5, credentials.length * 0.3) +
        (fields.length > 0 || own.length > 0 ? 0.35 : 0),
    );
    const ranges = [...rangesOf([...measures, ...years]), ...credentials, ...fields, ...own];
    return { share: share > 0.95 ? 1 : share, ranges };
  },
};
