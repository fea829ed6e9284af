import type { Position } from '../../profile/profile.ts';
import { type Token, tokenize } from '../../skills/tokens.ts';
import {
  denials,
  employerCounts,
  employerWords,
  hedges,
  met,
  otherPeople,
  subjects,
  suppositions,
  turns,
} from './clause-words.ts';
import { type Clause, isParticiple, isVerb, type Sentence } from './clauses.ts';

const portuguese = new Set('em uma com dos das nao ao pelo pela'.split(' '));
/** What was only meant, asked for or begun. */
const notYet =
  /\b(?:plan|plans|planning|planned|going|expected|set|trying|tried|hoping|due|used) to\b|\b(?:tasked|charged) with\b|\b(?:supposed|asked|told|able) to\b|\b(?:job|role|task|work|mission) is (?:that|to)\b/i;
/** What is no work: terms of a contract, papers, marks at school, private life. */
const noWork =
  /\bnotice period\b|\bvisa (?:ends?|status|expires|valid)\b|\b(?:ctc|c?gpa|joiner|kündigungsfrist)\b|\b(?:mum|mom|dad|father|mother) (?:of|to)\b|\bwake up\b|\b(?:hobby|hobbies|freizeit|loisirs|aficiones|free time)\b|\d\+? (?:professional )?(?:connections|followers)\b|\bprices? starts?\b|\bavailable (?:for|from|in)\b/i;

/** "Adoption was 18%": mostly how things stood before. */
const stateBefore =
  /\b(?:was|were|lag|war|waren|était|étaient|era|eran|eram)\s(?:at\s|about\s|bei\s|de\s)?[€$£]?\d/i;

/** Before a noun they say that it has not come yet; before a number they are what was done. */
const expected =
  /^(?:expected|projected|planned|proposed|forecasted|budgeted|targeted|anticipated)$/;

const goals = /^(?:goals?|objectives?|target|ziele?|objetivos?|objectifs?)$/;

/**
 * Whether what a clause says is a plan, a wish, a supposition, a denial, or taken back: a fact
 * would then say more than the text. `first` is the word with which the fact begins.
 */
export function isDoubtful(sentence: Sentence, clause: Clause, first: number): boolean {
  const { tokens } = sentence;
  const [start, end] = [tokens[sentence.first]?.start, tokens[clause.last - 1]?.end];
  if (notYet.test(sentence.text.slice(start, end))) return true;
  const keys = tokens.map(({ key }) => key);
  const isPortuguese = keys.slice(sentence.first, sentence.last).some((key) => portuguese.has(key));
  for (let at = sentence.first; at < clause.last; at++) {
    const key = keys[at] ?? '';
    if (!suppositions.has(key)) continue;
    // A goal that was reached is a fact.
    const isMet =
      goals.test(key) &&
      keys.slice(Math.max(sentence.first, at - 5), at).some((word) => met.has(word));
    if (!isMet) return true;
  }
  for (let at = clause.first; at < clause.last; at++) {
    const key = keys[at] ?? '';
    if (!denials.has(key)) continue;
    // "No" is "in the" in Portuguese; "not only" denies nothing.
    const isNone = (key === 'no' && isPortuguese) || keys[at + 1] === 'only';
    // "Failed payments" are what was mended; "failed to" is a failure.
    const isQuality = key === 'failed' && at > clause.first && keys[at + 1] !== 'to';
    if (!isNone && !isQuality && !(at === first && isKeptAway(sentence, at))) return true;
  }
  if (noWork.test(sentence.text.slice(start, end))) return true;
  if (stateBefore.test(sentence.text.slice(tokens[first]?.start, end))) return true;
  if (expected.test(keys[first] ?? '') && !/^(?:\d|an?$|the$)/.test(keys[first + 1] ?? ''))
    return true;
  // A fact keeps its hedges: those that stand before its beginning would be lost.
  for (let at = clause.first; at < first; at++) if (hedges.has(keys[at] ?? '')) return true;
  for (let at = clause.first; at < sentence.last; at++) {
    const key = keys[at] ?? '';
    const isMore =
      (key === 'mais' || key === 'mas') && /^(?:de|del|do|da|que)$/.test(keys[at + 1] ?? '');
    if (turns.has(key) && !isMore) return true;
  }
  return false;
}

/**
 * "No CLABSI for 14 months": what has not happened for a time is a result. Whether there is
 * anything to be seen of the kind, the words behind tell: a name and a length of time.
 */
export function isKeptAway({ text, tokens, last }: Sentence, at: number): boolean {
  if (!/^(?:no|zero|kein|keine|sin|aucun|aucune|sem)$/.test(tokens[at]?.key ?? '')) return false;
  const rest = text.slice(tokens[at + 1]?.start, tokens[last - 1]?.end);
  return /^(?:[\p{L}-]{2,} ){1,4}(?:for|in|since|seit|desde|durante|depuis|pendant|por) (?:over |more than |mehr als |más de |plus de |mais de )?\d+ (?:days|weeks|months|years|quarters|Tagen|Wochen|Monaten|Jahren|días|semanas|meses|años|jours|semaines|mois|ans|dias|anos)(?!\p{L})/iu.test(
    rest,
  );
}

/** Whether the figure is somebody else's: a colleague's, or the employer's own size. */
export function isOfOthers(
  { tokens, ...sentence }: Sentence,
  clause: Clause,
  first: number,
  position: Position | null,
): boolean {
  const lead = tokens.slice(clause.first, Math.min(clause.last, first + 2));
  const isOther = ({ key }: Token, at: number, all: readonly Token[]) =>
    // Spanish "he entregado" is "I have delivered".
    otherPeople.has(key) && !(key === 'he' && isParticiple(all[at + 1]));
  if (lead.some(isOther)) return true;
  // "My colleague built the tool, and cut costs by 5%": the verb goes on with the first subject.
  const opensWithVerb = clause.first > sentence.first && isVerb(tokens[first]);
  const subject = tokens.slice(sentence.first, sentence.first + 3);
  if (opensWithVerb && subject.some(({ key }) => otherPeople.has(key))) return true;
  const hasSubject = tokens.slice(sentence.first, first).some(({ key }) => subjects.has(key));
  if (hasSubject) return false;
  if (speaksOfEmployer(tokens.slice(clause.first, clause.first + 3).map(({ key }) => key)))
    return true;
  const company = tokenize(position?.company ?? '')[0]?.key;
  const opening = tokens.slice(sentence.first, sentence.first + 2).map(({ key }) => key);
  if (company && company.length > 2 && opening.includes(company)) return true;
  const own = tokens.slice(clause.first, clause.last);
  const counts = own.some(({ key }) => employerCounts.has(key));
  if (!counts) return false;
  const isDone =
    own.slice(0, 2).some((token) => isVerb(token) || /ing$/.test(token.key)) &&
    own[0]?.key !== 'leading';
  if (isDone) return false;
  const isAboutEmployer = headOf(
    tokens.slice(sentence.first, sentence.last).map(({ key }) => key),
  ).some((key) => employerWords.has(key));
  const countsStaff = own.some(({ key }) => staff.has(key)) && /^\d/.test(own[0]?.key ?? '');
  return isAboutEmployer || countsStaff;
}

/** "The hospital has 600 beds": an employer, and what it is or has. */
const speaksOfEmployer = (keys: readonly string[]): boolean =>
  keys.some(
    (key, index) =>
      (employerWords.has(key) || houses.has(key)) && sizeVerbs.has(keys[index + 1] ?? ''),
  );
const houses = new Set(
  'hospital school university bank clinic hotel plant practice krankenhaus schule bank klinik werk hopital ecole banque escuela banco clinica escola universidade'.split(
    ' ',
  ),
);
const sizeVerbs = new Set(
  'has have had is was employs employed serves operates generates makes with hat beschaftigt ist compte emploie a est realise tiene factura cuenta es emplea tem possui fatura'.split(
    ' ',
  ),
);

const staff = new Set(
  'employees revenue turnover mitarbeiter mitarbeitende mitarbeitern umsatz salaries collaborateurs empleados funcionarios'.split(
    ' ',
  ),
);

/** The words before the first "for", "at" or "in": what the sentence is about. */
function headOf(keys: string[]): string[] {
  const end = keys.findIndex((key) => /^(?:for|at|within|fur|bei|pour|chez|para|en)$/.test(key));
  return end < 0 ? keys : keys.slice(0, end);
}
