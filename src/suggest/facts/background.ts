import type { Education, KnownProfile } from '../../profile/profile.ts';
import type { ProfileFact } from './fact.ts';
import { makeFact, oneLine, wholeField } from './make-fact.ts';

/** Education, spoken languages and the place. */
export function backgroundIn(known: KnownProfile): ProfileFact[] {
  const facts: ProfileFact[] = [];
  for (const [entry, school] of (known.education ?? []).entries()) {
    const text = schooling(school);
    const source = wholeField('education', entry);
    if (text !== '') facts.push(makeFact({ kind: 'education', text, source, current: true }));
  }
  for (const [entry, language] of (known.languages ?? []).entries()) {
    const text = oneLine(language);
    const source = wholeField('languages', entry);
    if (text !== '') facts.push(makeFact({ kind: 'language', text, source, current: true }));
  }
  const place = oneLine(known.location ?? '');
  if (place !== '')
    facts.push(
      makeFact({ kind: 'place', text: place, source: wholeField('location'), current: true }),
    );
  return facts;
}

/** "MSc Statistics, Nordvest University". A degree that names its field already does not get it twice. */
function schooling({ degree, field, school }: Education): string {
  const own = oneLine(degree);
  const subject = oneLine(field);
  const repeats = own.toLowerCase().includes(subject.toLowerCase());
  const what = subject === '' || repeats ? own : oneLine(`${own} ${subject}`);
  return [what, oneLine(school)].filter((part) => part !== '').join(', ');
}
