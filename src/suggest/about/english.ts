import { articleBefore } from '../../review/changes/article.ts';
import { canonicalSkill, type Lexicon } from '../../skills/lexicon.ts';
import { findSkills } from '../../skills/match.ts';

/** Verbs in the past that open a result and can be nothing else there, besides those in -ed. */
const irregularPast = new Set(
  'built led ran won brought took made wrote taught kept held sold drove grew gave began oversaw sent found bought caught cut rebuilt rewrote spent dealt met'.split(
    ' ',
  ),
);

/**
 * Verbs in -ed that open a result whatever follows. A list, since "Registered nurses" begins alike
 * and is none.
 */
const regularPast = new Set(
  'achieved added advised answered booked commissioned cared rolled partnered analysed analyzed appointed assisted authored balanced boosted cared chaired closed coached collected completed conducted converted coordinated created cleared decreased delivered deployed designed developed diagnosed directed doubled drafted earned edited eliminated enabled enrolled ensured established evaluated exceeded executed expanded facilitated finished founded generated guided halved handled helped hired hosted identified implemented improved increased initiated inspected installed introduced launched lifted lowered maintained managed mentored migrated monitored moved negotiated onboarded opened operated optimised optimized orchestrated organised organized outperformed planned precepted prepared presented prevented processed produced promoted published raised reached reconciled recovered recruited redesigned reduced refactored released removed renegotiated reopened replaced reported resolved restructured retained reviewed saved scaled secured served shipped shortened simplified solved sourced sped standardised standardized started streamlined supervised supported surpassed tested trained transformed transitioned translated trimmed tripled turned upgraded used validated verified visited'.split(
    ' ',
  ),
);

/** Verbs in the present that no noun shares its form with. */
const present = new Set(
  'manage oversee supervise maintain teach handle serve coordinate operate organise organize advise'.split(
    ' ',
  ),
);

/** Verbs in the present that are nouns as well: what follows has to show which. */
const presentOrNoun = new Set(
  'lead run build answer support train coach mentor process plan design test own sell write review monitor deliver prepare treat keep make look drive help create answer care partner work lead'.split(
    ' ',
  ),
);

/** What stands behind a verb and not behind a noun: "Lead 6 warehouses", not "Lead time of 6 days". */
const objectBehind =
  /^[A-Za-z-]+\s(?:[\d€$£]|(?:the|a|an|all|every|each|over|up|about|around|two|three|four|five|six|seven|eight|nine|ten|twelve)\s)/i;
const verbWithWord = /^(?:care for|partner with|work with|work on|work in|look after)\s/i;

/** Is this word surely something done? */
export const isPast = (word: string): boolean => irregularPast.has(word) || regularPast.has(word);

/** What may stand behind such a verb; a noun or a sign there makes it part of a name. */
const bareHead = /^(?:\w+)\s+(?!of\b|and\b|or\b|is\b|are\b|was\b|were\b)[\p{L}\p{N}€$£(]/u;

/**
 * A fact as it follows "I": "cut checkout p99 from 900 ms to 140 ms". Null where it does not begin
 * with a verb that is sure to be one.
 *
 * @param isPresent whether it is true of now: "manage two wards" is said of no former position
 */
export function behindI(text: string, isPresent = true): string | null {
  const first = /^[A-Za-z-]+/.exec(text)?.[0].toLowerCase() ?? '';
  const isVerb =
    (isPast(first) && bareHead.test(text)) ||
    (/^[a-z-]{3,}ed$/.test(first) && objectBehind.test(text)) ||
    (isPresent && present.has(first) && bareHead.test(text)) ||
    (isPresent && presentOrNoun.has(first) && objectBehind.test(text)) ||
    (isPresent && verbWithWord.test(text));
  return isVerb ? first + text.slice(first.length) : null;
}

/** Languages, peoples and the like keep their capital whatever the profile does elsewhere. */
const proper =
  /^(?:I|I['’]\w+|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$|(?:English|German|French|Spanish|Portuguese|Italian|Dutch|Polish|Chinese|Japanese|European|American|African|Asian|Indian|British)$/;

/** The words as they go on behind a colon or a comma: small where the first is no name. */
export function continued(text: string, isCommon: (word: string) => boolean): string {
  const first = /^\p{Lu}[\p{Ll}’'-]*(?![\p{L}\p{N}/&+#])/u.exec(text)?.[0];
  if (!first) return text;
  const small = first.toLowerCase();
  const certain =
    // "Scrap from 4.8% to 2.9%": a thing that changes, hardly ever a name.
    /^(?:from|down|up|per|went|fell|rose)\s/.test(text.slice(first.length + 1)) ||
    measuring.test(first) ||
    isCommon(small) ||
    articles.has(small) ||
    nounLike.test(first) ||
    behindI(text) !== null;
  return certain && !proper.test(first) ? small + text.slice(first.length) : text;
}

/** Names in names of methods. */
const named =
  /^(?:Bluetooth|Ethernet|Six|Sigma|Scrum|Kanban|Kaizen|Montessori|Boolean|Gantt|Bayesian|Weibull|Monte|Carlo|Google|Apple|Microsoft|Amazon|LinkedIn|Facebook|Excel|Bloom|Orton|Gillingham|Swiss|Welsh|Key|Stage)$/;

/**
 * A method or a field in the middle of a sentence: "wound care", "HR policies". One known word
 * tells that the others are words as well; with a name in it, all stays as it is.
 */
export function topicInText(
  text: string,
  isCommon: (word: string) => boolean,
  lexicon: Lexicon,
): string {
  const words = text.split(/(?<=[\s-])|(?=[\s-])/);
  const isPlain = (word: string) => /^\p{Lu}[\p{Ll}’'-]+$/u.test(word);
  const plain = words.filter(isPlain);
  const isName = (word: string) => {
    const kind = lexicon.entries.get(canonicalSkill(word, lexicon) ?? '')?.kind;
    return (
      named.test(word) ||
      proper.test(word) ||
      (kind !== undefined && kind !== 'method' && kind !== 'domain' && kind !== 'soft')
    );
  };
  if (plain.some(isName)) return text;
  const isKnown = (word: string) => isCommon(word.toLowerCase()) || nounLike.test(word);
  const small = words.filter((word) => /^\p{Ll}{3}/u.test(word));
  if (!plain.some(isKnown) && small.length === 0) return text;
  return words.map((word) => (isPlain(word) ? word.toLowerCase() : word)).join('');
}

const measuring =
  /^(?:Biggest|Largest|Highest|Lowest|Longest|Fastest|Best|First|Average|Total|Monthly|Weekly|Daily|Yearly|Annual|Full|Half)$/;

/** Words that by their ending are no names: "Medication", "Financial", "Predictive". */
const nounLike =
  /^\p{Lu}\p{Ll}{2,}(?:ing|tion|sion|ment|ance|ence|ency|ity|sis|ics|ial|nal|tal|cal|ure|ship|logy|tory|tive|ous|ness|care|ly)s?$/u;

const articles = new Set('a an the team over more about up'.split(' '));

/** "A, B and C". */
export function listed(items: readonly string[], and = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** Titles of an office, of which there is one: they keep their capitals and have no article. */
const office = /^(?:head|chief|c[eftoims]o|s?vp|evp|vice president|managing director)\b/i;

/**
 * A job title in the middle of a sentence: "senior data scientist". Abbreviations, names of tools
 * and of peoples keep their capitals.
 */
export function titleInText(title: string, lexicon: Lexicon): string {
  if (office.test(title)) return title;
  const names = findSkills(title, lexicon).filter(({ skill }) => {
    const kind = lexicon.entries.get(skill)?.kind;
    return kind !== 'domain' && kind !== 'method' && kind !== 'soft';
  });
  return title.replace(/[\p{L}\p{N}][\p{L}\p{N}.+#’'-]*/gu, (word, at: number) => {
    if (names.some(({ start, end }) => start <= at && at < end)) return word;
    return /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}?\p{Ll}+)*$/u.test(word) && !proper.test(word)
      ? word.toLowerCase()
      : word;
  });
}

/** The same with its article: "an ICU nurse". */
export function withArticle(title: string): string {
  return office.test(title) ? title : `${articleBefore(title)} ${title}`;
}
