import type { KnownProfile } from '../../profile/profile.ts';
import { indexGuide } from '../../review/guide-index.ts';
import { findNumbers } from '../../review/language/numbers.ts';
import { speciality } from '../../review/language/speciality.ts';
import { segments } from '../../review/language/structure.ts';
import { occupations, smallWords } from '../../review/language/word-lists.ts';
import type { Range } from '../../review/review.ts';
import { TextSubject } from '../../review/subject.ts';
import { emptyRole } from '../../roles/own-role.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import { dangling, firstPersonWords, noBeginning, suppositions } from './clause-words.ts';
import { isVerb } from './clauses.ts';
import type { ProfileFact } from './fact.ts';
import { capitalised, makeFact, oneLine } from './make-fact.ts';
import { type Passage, sourceIn } from './passages.ts';
import { statementsOf } from './statements.ts';

/** A role that asks for nothing: what sets the user apart is sought without regard to one. */
const anyRole = emptyRole('any', 'Any');

/** Longer pieces are sentences, not the name of a field. UTF-16 code units. */
const longestDomain = 70;

/** What ties a field to what it is done for: "survival models for rail". */
const ties = new Set(
  'for in across within of de des du von do da fur im pour chez dans para en em'.split(' '),
);

/** Pieces of the headline that say what sets the user apart, in their own words. */
export function specialitiesIn(known: KnownProfile, lexicon: Lexicon): ProfileFact[] {
  const headline = known.headline ?? '';
  if (headline.trim() === '') return [];
  const subject = new TextSubject(headline, { lexicon, known, role: indexGuide(anyRole, null) });
  const special = speciality(subject);
  const titles = (known.experience ?? []).map(({ title }) => oneLine(title)).filter(Boolean);
  return segments(headline).flatMap((range) => {
    const isSpecial = special.some(([start]) => start === range[0]);
    if (!isSpecial && !isTied(subject, range)) return [];
    const words = oneLine(headline.slice(...range)).replace(/[.!,]+$/, '');
    const own = subject.tokens.filter(({ start, end }) => start >= range[0] && end <= range[1]);
    const isNoField = own.some(({ key }) => occupations.has(key) || firstPersonWords.has(key));
    if (
      isNoField ||
      doesSomething(words, subject, range) ||
      claims.test(words) ||
      titles.some((title) => words.includes(title)) ||
      isList(words) ||
      findNumbers(words, []).length > 0 ||
      words.length > longestDomain
    )
      return [];
    const source = { section: 'headline', entry: null, range } as const;
    return [makeFact({ kind: 'domain', text: words, source, current: true })];
  });
}

/**
 * "Helping finance teams sleep at night", "Turn data into decisions": says what somebody does or
 * promises, and is no name of a field. "Testing for banks" is one: testing is a skill.
 */
function doesSomething(words: string, { hits }: TextSubject, [start]: Range): boolean {
  const starts =
    /^(?:\p{L}+ing\s\p{L}|(?:help|turn|make|build|create|bring|find|keep|drive|lead|love|write)s?\s|open to\s|looking\s)/iu;
  return starts.test(words) && !hits.some((hit) => hit.start === start);
}

/** "User Centric", "Creative Thinker": what a person claims to be. */
const claims =
  /(?:centric|driven|oriented|minded|focused|obsessed|thinker|thinking|solver|learner|player|starter|enthusiast|believer|lover|person)$/i;

/** "Sage, Excel": names in a row. */
const isList = (words: string): boolean =>
  words.includes(',') && words.split(/,\s*/).every((one) => one.split(' ').length <= 2);

/** A skill, and what it is used for. */
function isTied(
  { tokens, hits, buzzwords, statusWords }: TextSubject,
  [start, end]: Range,
): boolean {
  const inside = (range: Range) => range[0] >= start && range[1] <= end;
  if ([...buzzwords, ...statusWords].some(inside)) return false;
  const own = tokens.filter((token) => inside([token.start, token.end]));
  const tie = own.findIndex(({ key }) => ties.has(key));
  if (tie < 1 || !hits.some((hit) => inside([hit.start, hit.end]))) return false;
  return own.slice(tie + 1).some(({ key }) => key.length > 2 && !smallWords.has(key));
}

/**
 * Short phrases without a verb that name a skill and what it is for, as descriptions often begin:
 * "Payroll for seasonal crews". Those with a figure are found as scope.
 */
export function fieldsIn(passage: Passage): ProfileFact[] {
  const { text, tokens, hits, current } = passage;
  if (passage.section === 'headline') return [];
  return statementsOf(text).flatMap(({ range, isPlan }) => {
    if (isPlan || range[1] - range[0] > longestDomain || hits.length === 0) return [];
    const own = tokens.filter(({ start, end }) => start >= range[0] && end <= range[1]);
    const isPhrase =
      own.length >= 3 &&
      !noBeginning.has(own[0]?.key ?? '') &&
      !dangling.has(own.at(-1)?.key ?? '') &&
      own.some(({ key }) => ties.has(key) || key === 'of') &&
      !own.some((token) => isVerb(token) || isNoPhrase(token.key)) &&
      !/[,;:()"“”]/.test(text.slice(...range));
    // The skill comes first: what is said is the field, not a remark that names it.
    const leads = hits.some(({ start }) => start === own[0]?.start);
    if (!isPhrase || !leads) return [];
    const words = capitalised(oneLine(text.slice(...range)));
    return [
      makeFact({
        kind: 'domain',
        text: words.replace(/[.!]+$/, ''),
        source: sourceIn(passage, range),
        current,
      }),
    ];
  });
}

/** Words of sentences, and figures. */
const isNoPhrase = (key: string): boolean =>
  firstPersonWords.has(key) ||
  suppositions.has(key) ||
  /^\d/.test(key) ||
  /^(?:is|are|was|were|be|has|have|had|do|does|not|no|ist|sind|est|sont|es|son|sao|foi|it|they|you)$/.test(
    key,
  );
