import type { KnownProfile } from '../../profile/profile.ts';
import { phraseFinder } from '../../review/language/phrases.ts';
import { segments } from '../../review/language/structure.ts';
import { occupations, statusWords, wishWords } from '../../review/language/word-lists.ts';
import type { Range } from '../../review/review.ts';
import { tokenize } from '../../skills/tokens.ts';
import { firstPersonWords } from './clause-words.ts';
import type { ProfileFact } from './fact.ts';
import { makeFact, oneLine, wholeField } from './make-fact.ts';

/** What parts a title from the employer behind it. */
const employerBehind = /\s+(?:at|@|bei|chez|en|na|no)\s+(?=[\p{Lu}\d])|\s*@\s*(?=[\p{Lu}\d])/u;
/** What follows a title and says what it is about. */
const aboutBehind =
  /\s+(?:for|helping|who|with|specialising|specializing|specialised|specialized|focused|für|mit|pour|avec|para|con|com)\s/iu;
/** No title is found behind so much, and no long run of spaces is searched. UTF-16 code units. */
const longestPiece = 240;
const findStatusWords = phraseFinder(statusWords);

const sentenceWords = new Set([
  ...firstPersonWords,
  'that',
  'who',
  'which',
  'you',
  'your',
  'things',
]);

/** Titles and employers, of the positions first and then as the headline has them. */
export function titlesIn(known: KnownProfile): ProfileFact[] {
  const facts: ProfileFact[] = [];
  for (const [entry, { title, company, end }] of (known.experience ?? []).entries()) {
    const current = end === null;
    const source = wholeField('experience', entry);
    const name = titleAlone(title, company);
    if (name !== '') facts.push(makeFact({ kind: 'title', text: name, source, current }));
    const employer = employerAlone(company);
    if (employer !== '')
      facts.push(makeFact({ kind: 'employer', text: employer, source, current }));
  }
  return [...facts, ...inHeadline(known.headline ?? '')];
}

/** The title without the employer that some write behind it. */
function titleAlone(title: string, company: string): string {
  const line = oneLine(title);
  const at = company === '' ? -1 : line.toLowerCase().lastIndexOf(company.toLowerCase());
  const behind = /(?:\s+(?:at|bei|chez|en|na|no)\s+|\s*[@|,–-]\s*)$/iu;
  if (at > 0 && at + company.length === line.length && behind.test(line.slice(0, at)))
    return line.slice(0, at).replace(behind, '').trim();
  return line;
}

const noEmployer =
  /^(?:self[- ]?employed|freelance\w*|independent|confidential|various|n\/?a|none|selbst\p{L}*|freiberuf\p{L}*|indépendante?|autónom\p{L}*|autônom\p{L}*|undisclosed|home|unemployed|career break|open to work|stealth\b.*)$/iu;

/**
 * LinkedIn shows the kind of employment behind the name: "Acme · Full-time". '' where the field
 * names no employer.
 */
function employerAlone(company: string): string {
  const name = oneLine(company.split(' · ')[0] ?? '');
  return noEmployer.test(name) ? '' : name;
}

function inHeadline(headline: string): ProfileFact[] {
  const facts: ProfileFact[] = [];
  for (const [start, end] of segments(headline)) {
    const range = titleRange(headline, [start, end]);
    if (!range) continue;
    const source = { section: 'headline', entry: null, range } as const;
    facts.push(
      makeFact({ kind: 'title', text: oneLine(headline.slice(...range)), source, current: true }),
    );
  }
  return facts;
}

/** The title at the beginning of a piece of the headline; null where there is none or it is a wish. */
function titleRange(headline: string, [start, end]: Range): Range | null {
  const piece = headline.slice(start, Math.min(end, start + longestPiece));
  const cuts = [employerBehind, aboutBehind, /[,(:]\s?/u].flatMap((pattern) => {
    const at = piece.search(pattern);
    return at > 0 ? [at] : [];
  });
  const title = piece.slice(0, Math.min(piece.length, ...cuts)).trimEnd();
  const tokens = tokenize(title);
  const isTitle = tokens.some(
    ({ key }) => occupations.has(key) || occupations.has(key.replace(/s$/, '')),
  );
  const isWish = tokens.some(
    ({ key }) => wishWords.has(key) || /^(?:ex|former|formerly|student)$/.test(key),
  );
  // "I find engineers", "designer of things that get printed": sentences.
  const isSentence = tokens.some(({ key }) => sentenceWords.has(key));
  if (!isTitle || isWish || isSentence || tokens.length > 7 || findStatusWords(tokens).length > 0)
    return null;
  return [start, start + title.length];
}
