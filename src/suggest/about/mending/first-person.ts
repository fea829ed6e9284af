import { sentences } from '../../../review/language/structure.ts';
import { wordKey } from '../../../skills/tokens.ts';
import type { AboutText } from './about-text.ts';
import type { Candidate } from './candidate.ts';

/** Verbs of the third person, and how "I" has them. In -s only where no noun has the same form. */
const verbs: Record<string, string> = { is: 'am', has: 'have', does: 'do', was: 'was' };
for (const verb of 'manages specialises specializes believes enjoys brings holds oversees teaches advises coaches mentors writes builds runs works leads helps supports lives speaks loves likes joined earned plays serves delivers designs develops creates keeps makes handles volunteers contributes combines focuses speaks plans organises organizes trains reviews spends hires negotiates coordinates prepares maintains provides ensures drives collaborates studies sings cooks'.split(
  ' ',
))
  verbs[verb] = verb.endsWith('ed') ? verb : firstOf(verb);
/** These are nouns as well, so behind "and" they may be either. */
const alsoNouns = new Set(
  'works leads helps supports designs runs builds plays coaches mentors likes loves plans trains reviews drives cooks studies'.split(
    ' ',
  ),
);

function firstOf(verb: string): string {
  if (/(?:ch|sh|ss|x)es$/.test(verb)) return verb.slice(0, -2);
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return verb.slice(0, -1);
}

const pronoun = /\b(?:he|she|him|her|his|hers|himself|herself)\b/gi;

/**
 * A text that speaks of its writer as of another, turned to "I", in one edit from the first such
 * word to the last: half a text in each voice would be worse than either. Nothing where one word
 * of it is not certain.
 */
export function toFirstPerson(about: AboutText): Candidate[] {
  if (about.language !== 'en' || about.says('about-first-person') !== 'third') return [];
  const { text, input } = about;
  const names = namesOf(input.known.name ?? '');
  const found = new Set([...text.matchAll(pronoun)].map(([word]) => genderOf(word)));
  if (found.size > 1) return [];
  let changed = '';
  let from = 0;
  for (const [start, end] of sentences(text)) {
    const sentence = turned(text.slice(start, end), names);
    if (sentence === null) return [];
    changed += text.slice(from, start) + sentence;
    from = end;
  }
  changed += text.slice(from);
  let start = 0;
  while (start < text.length && text[start] === changed[start]) start++;
  let cut = 0;
  while (
    cut < text.length - start &&
    cut < changed.length - start &&
    text.at(-1 - cut) === changed.at(-1 - cut)
  )
    cut++;
  if (start === text.length) return [];
  // Whole words, so that the edit can be read.
  while (start > 0 && /\S/.test(text[start - 1] ?? '')) start--;
  while (cut > 0 && /\S/.test(text[text.length - cut] ?? '')) cut--;
  const end = text.length - cut;
  return [
    {
      id: 'first-person',
      kind: 'first-person',
      start,
      end,
      replacement: changed.slice(start, changed.length - cut),
      around: about.around([start, end]),
      why: { key: 'about-edit.first-person', values: {} },
      facts: [],
      mayGainNothing: false,
    },
  ];
}

const genderOf = (word: string): string => (/^h(?:e|im|is|imself)$/i.test(word) ? 'he' : 'she');

/** The ways a person is called in their own text: whole name, first name, "Ms Doe". */
function namesOf(name: string): string[] {
  const parts = name
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '');
  const [first] = parts;
  return first ? [name.trim(), first].filter((one) => one.length > 1) : [];
}

/** A sentence in the first person; null where it cannot be turned for certain. */
function turned(sentence: string, names: readonly string[]): string | null {
  const lead = /^\s*/.exec(sentence)?.[0] ?? '';
  let body = sentence.slice(lead.length);
  const name = names.find((one) => wordKey(body).startsWith(`${wordKey(one)} `));
  const subject = name ? name.length : (/^(?:he|she)(?=\s)/i.exec(body)?.[0].length ?? 0);
  if (subject > 0) body = withVerb(body.slice(subject)) ?? '';
  if (subject > 0 && body === '') return null;
  if (subject > 0) body = `I${body}`;
  // "Bart is a member of his club": who Bart is, is not known.
  if (subject === 0 && /^\p{Lu}\S*(?:\s\p{Lu}\S*)?\s(?:is|has|was)\b/u.test(body)) return null;
  const speaks = subject > 0;
  let certain = true;
  body = body.replace(/\b(?:he|she)(\s\w+)/gi, (_, next: string) => {
    const verb = withVerb(next);
    if (verb === null) certain = false;
    return `I${verb ?? next}`;
  });
  body = body
    .replace(/\b(?:himself|herself)\b/gi, 'myself')
    .replace(
      /\b(his|her)\b(?=\s(?!(?:and|to|in|at|on|for|with|as|by|when|if|a|the)\b)\p{L})/giu,
      (word) => (/^H/.test(word) ? 'My' : 'my'),
    )
    .replace(/\bhim\b/gi, 'me');
  if (speaks)
    body = body.replace(
      /((?:,\s(?:and\s)?|\band\s)(?:also\s)?)(\w+)(?=(\s\w+)?)/gi,
      (whole, join: string, verb: string, next = '') => {
        const first = verbs[verb];
        if (first === undefined) {
          // "…, negotiates contracts": a verb that is not known would stay in the third person.
          if (verbLike.test(verb)) certain = false;
          return whole;
        }
        // "And leads operations", but "mentors and coaches of the club".
        if (alsoNouns.has(verb) && !takesObject(next.trim())) certain = false;
        return join + first;
      },
    );
  pronoun.lastIndex = 0;
  const left = pronoun.test(body) || names.some((one) => body.includes(one));
  return certain && !left ? lead + body : null;
}

const verbLike = /^[a-z]{3,}(?:ates|ises|izes|ifies|ects|ains|ides|erves|uces)$/;

const takesObject = (next: string): boolean =>
  next !== '' &&
  !/^(?:and|or|of|for|to|in|on|at|with|from|by|is|are|was|were|who|that)$/i.test(next);

/** What follows the subject, with its verb bent; null where that is not sure. */
function withVerb(rest: string): string | null {
  const match = /^(\s(?:also\s|currently\s|now\s|often\s)?)(\w+)/.exec(rest);
  if (!match) return null;
  const [whole, lead = '', verb = ''] = match;
  const first = verbs[verb];
  // A verb in the past has the same form for both.
  if (first === undefined && !/(?:ed|ld|nt|an|ew|ok|ade|ote|ght|ound|ame|ept)$/.test(verb))
    return null;
  return lead + (first ?? verb) + rest.slice(whole.length);
}
