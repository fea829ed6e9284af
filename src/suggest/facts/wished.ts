import type { Range } from '../../review/review.ts';
import { wordKey } from '../../skills/tokens.ts';
import type { Passage } from './passages.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(wordKey));

/** Words that say of what follows that the writer has not got it, or not yet. */
const lacking = keys(
  'no not never without lack lacking want wants wish hope hoping learn learning studying study eager curious seeking planning aspiring interested exploring beginner replaced replacing instead except lernen lerne kein keine ohne möchte nicht ohne lerne sin aprender aprendiendo quiero apprendre apprends souhaite sans aprendendo quero sem não',
);
/** The same of a certificate, which takes an exam. */
const unfinished = keys(
  'candidate pursuing preparing preparation prep towards toward progress ongoing scheduled expected sitting exam exams pending studying student trainee training part eligible angestrebt vorbereitung prüfung preparando candidato candidata cursando preparation candidat',
);
/** Who holds it is somebody else: "a team of three RNs". */
const people = keys('team of with for hire hired recruit recruited mentored trained taught');

/** How far before a name a word speaks of it, in words. */
const reach = 5;

/** Whether a skill or certificate is named as one that the writer has not got (yet). */
export function isOnlyWished(
  { text, tokens }: Pick<Passage, 'text' | 'tokens'>,
  [start, end]: Range,
  isCertificate: boolean,
): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  const sentence = sentenceAround(text, start);
  const before = tokens
    .slice(Math.max(0, at - reach), at)
    .filter((token) => token.start >= sentence);
  if (before.some(({ key }) => lacking.has(key))) return true;
  if (!isCertificate) return false;
  const behind = tokens.filter((token) => token.start >= end && token.start < end + 30).slice(0, 3);
  const isNear = behind.filter(({ start: from }) => !/[.;|\n]/.test(text.slice(end, from)));
  if ([...before, ...isNear].some(({ key }) => unfinished.has(key))) return true;
  return before.slice(-3).some(({ key }) => people.has(key));
}

/** Where the sentence or the piece begins that holds an offset. */
function sentenceAround(text: string, at: number): number {
  let start = at;
  while (start > 0) {
    const character = text[start - 1] as string;
    if (/[\n|;•]/.test(character)) break;
    if (/[.!?]/.test(character) && /\s/.test(text[start] ?? '')) break;
    start--;
    if (at - start > 400) break;
  }
  return start;
}
