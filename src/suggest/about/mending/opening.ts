import { withoutWord } from '../../../review/changes/removal.ts';
import { phraseFinder } from '../../../review/language/phrases.ts';
import { rangeOf, within } from '../../../review/language/ranges.ts';
import { openingCliches } from '../../../review/language/word-lists.ts';
import type { Range } from '../../../review/review.ts';
import { thresholds } from '../../../review/rubric.ts';
import { findTitles } from '../../../roles/titles.ts';
import { tokenize } from '../../../skills/tokens.ts';
import { tellingWords } from '../../headline/likeness.ts';
import { usedFact } from '../edit.ts';
import { isPast } from '../english.ts';
import { isTool } from '../profile-slots.ts';
import { type Filling, fillSlots } from '../slots.ts';
import type { AboutText } from './about-text.ts';
import type { Candidate } from './candidate.ts';
import { ofChange } from './words.ts';

/** How many tools or topics the first line names. */
const mostNames = 3;
/** So many words of its own a worn opening may lose; one with more has something to say. */
const fewWords = 8;
/** From so many paragraphs on, one more is too many. */
const manyParagraphs = 7;
/** What cannot come first: it points back to what stood before it. */
const pointsBack =
  /^(?:it|its|this|that|these|those|they|them|he|she|but|and|so|or|because|which|also|then|therefore|however|there|with|in addition|moreover)\b/i;

/** A worn opening taken out, or a first line that says the role put before or in its place. */
export function openings(about: AboutText): Candidate[] {
  const [first] = about.subject.sentences;
  if (!first) return [];
  const sentence = about.trimmed(first);
  const worn = about.ranges('about-opening-cliche').length > 0 && !isStarted(about, sentence);
  const roleless = about.opensWithoutRole && !isStarted(about, sentence);
  if (!worn) {
    const line = roleless ? openingLine(about) : null;
    if (line) return [before(about, line)];
    const title = isStarted(about, sentence) ? null : titleLine(about);
    return title ? [before(about, title, ' ')] : [];
  }
  const quoted = about.says('about-opening-cliche') === 'quotation';
  const carried = quoted ? null : instead(about, sentence);
  if (carried) return [carried];
  const word = quoted ? null : wordOut(about, sentence);
  if (word) return [word];
  const line = openingLine(about);
  return line ? [before(about, line)] : [];
}

/** Is this sentence one that was put there as an opening? */
function isStarted(about: AboutText, [start, end]: Range): boolean {
  return about.isOurs(about.text.slice(start, end));
}

/** The best line that the facts give, with the names of tools that the caller wants in it. */
function openingLine(
  about: AboutText,
  own: Filling[] | null = null,
  slot: 'tools' | 'topics' = 'tools',
): Filling | null {
  const { bank, slots } = about;
  if (!bank) return null;
  const filled = new Map(slots.who);
  const list = (name: string, fillings: readonly Filling[]) => {
    if (fillings.length === 0) return;
    const text = slots.grammar.list(fillings.map(({ text }) => text));
    filled.set(name, { text, facts: fillings.flatMap(({ facts }) => facts) });
  };
  if (own) list(slot, own);
  else {
    // What the first lines name already is not named before them once more.
    const isNew = ({ facts: [fact] }: Filling) =>
      !about.subject.hits.some(
        ({ skill, end }) => skill === fact?.skill && end <= thresholds.about.foldEnd,
      );
    const tools = slots.tools.filter(isNew);
    if (tools.length > 1) list('tools', tools.slice(0, mostNames));
    list('topics', slots.topics.filter(isNew).slice(0, mostNames));
  }
  for (const way of bank.mending.openings) {
    const line = fillSlots(way, filled);
    if (line && line.text.length <= thresholds.about.opening) return line;
  }
  return null;
}

/**
 * The line that says title and employer alone, for a text that begins with the work and names the
 * job nowhere: "I build the services behind online payments".
 */
function titleLine(about: AboutText): Filling | null {
  const { bank, slots, subject } = about;
  const ours = subject.titles.filter(({ start }) => !about.isOursAt(start));
  if (!bank || !slots.title || ours.length > 0 || !slots.title.facts[0]?.current) return null;
  const isOfRole = findTitles(slots.title.text, tokenize(slots.title.text), subject.role.titles);
  if (isOfRole.length === 0) return null;
  for (const way of bank.mending.openings) {
    if (/\[(?:tools|topics)\]/.test(way)) continue;
    const line = fillSlots(way, slots.who);
    if (line) return line;
  }
  return null;
}

/** @param joint what stands behind the line, where it joins the first paragraph */
function before(about: AboutText, line: Filling, joint?: string): Candidate {
  const { text, subject, parting } = about;
  const start = text.length - text.trimStart().length;
  const first = subject.lines[0] ?? [0, 0];
  const isList = about.isBullet(first);
  const joins = !isList && (joint !== undefined || about.ownParagraphs.length >= manyParagraphs);
  return {
    id: `opening:${line.text}`,
    kind: 'opening',
    start,
    end: start,
    replacement: line.text + (joins ? ' ' : parting),
    around: about.around([start, start]),
    why: { key: 'about-edit.opening', values: {} },
    facts: line.facts.map(usedFact),
    mayGainNothing: false,
  };
}

/** A line of facts in the place of a worn sentence that has hardly anything else to say. */
function instead(about: AboutText, [start, end]: Range): Candidate | null {
  const { text, subject } = about;
  const sentence = text.slice(start, end);
  if (about.isBullet([start, end])) return null;
  const inside = ({ start: from, end: to }: { start: number; end: number }) =>
    start <= from && to <= end;
  if (subject.numbers.some((number) => number.kind === 'measure' && inside(number))) return null;
  const years = about.language === 'en' ? yearsSaid(sentence) : null;
  if (years === null && subject.numbers.some(inside)) return null;
  const isTitle = within(subject.titles.map(rangeOf));
  const { field } = subject.role.guide;
  const skills = subject.hits
    .filter(inside)
    .filter((hit) => !hit.misspelt && !isTitle(rangeOf(hit)) && !field.includes(hit.skill));
  const tools = skills.filter(({ skill }) => isTool(skill)).length;
  // A line names tools or subjects: a sentence that names both says more than it would.
  if (skills.length > mostNames + 1 || (tools > 0 && tools < skills.length)) return null;
  const own = skills
    .map((hit): Filling => ({ text: text.slice(hit.start, hit.end), facts: [] }))
    // "At Tamebridge Logistics, and my work covers logistics": the name has said it.
    .filter((one) => !nameSays(about, one.text));
  const line = openingLine(about, skills.length > 0 ? own : null, tools > 0 ? 'tools' : 'topics');
  if (!line || hasToldSomething(about, [start, end], line.text)) return null;
  const replacement = years ? `${line.text} ${years}` : line.text;
  return {
    id: `opening:${line.text}`,
    kind: 'opening',
    start,
    end,
    replacement,
    around: about.around([start, end]),
    why: { key: 'about-edit.instead', values: {} },
    facts: line.facts.map(usedFact),
    mayGainNothing: false,
  };
}

function nameSays({ slots }: AboutText, word: string): boolean {
  const names = [slots.title?.text ?? '', slots.employer?.text ?? ''].join(' ').toLowerCase();
  return names.includes(word.toLowerCase());
}

/**
 * Does the sentence say anything that would be missed: something done, a name, or more than a few
 * words that are neither worn nor in the new line?
 */
function hasToldSomething(about: AboutText, [start, end]: Range, line: string): boolean {
  const worn = [...about.ranges('about-opening-cliche'), ...about.subject.buzzwords];
  const isWorn = (at: number) => worn.some((range) => range[0] <= at && at < range[1]);
  const kept = tellingWords(line);
  const tokens = about.subject.tokens.filter((token) => token.start >= start && token.end <= end);
  const lost = new Set<string>();
  for (const token of tokens) {
    const [word] = tellingWords(token.key);
    if (!word || kept.has(word) || isWorn(token.start)) continue;
    const isName = token.start > start && /\p{Lu}/u.test(about.text.slice(token.start, token.end));
    if (isName || /^\d/.test(word) || isPast(word)) return true;
    lost.add(word);
  }
  return lost.size > fewWords;
}

/** "5+ years" of a worn "5+ years of experience", as a sentence of its own; '' without any. */
function yearsSaid(sentence: string): string | null {
  const found = /(\d{1,2}\+?) years?\b/.exec(sentence)?.[1];
  if (!found) return '';
  return found === '1' ? null : `I have done this work for ${found} years.`;
}

const findCliches = phraseFinder(openingCliches);

/** The worn word alone taken out, where the sentence stands and is fresh without it. */
function wordOut(about: AboutText, [start, end]: Range): Candidate | null {
  const { tokens } = about.subject;
  const worn = findCliches(tokens.filter((token) => rangeOf(token)[1] <= end));
  const [range] = worn;
  if (worn.length !== 1 || !range || range[0] < start) return null;
  const [change] = withoutWord(about.text, range);
  return change ? ofChange(about, 'cliche', 'about-edit.cliche', change) : null;
}

/** A worn first sentence taken out whole, where the next one can stand first. */
export function wornSentenceOut(about: AboutText): Candidate[] {
  const [first, second] = about.subject.sentences;
  if (about.language !== 'en' || !first || !second) return [];
  if (about.ranges('about-opening-cliche').length === 0) return [];
  const [start, end] = about.trimmed(first);
  const [next] = about.trimmed(second);
  const rest = about.text.slice(next, about.end);
  const says = about.subject.hits.some((hit) => hit.end <= end);
  const figures = about.subject.numbers.some((number) => number.end <= end);
  if (says || figures || rest.length < 200 || pointsBack.test(rest)) return [];
  if (about.isBullet(second) || hasToldSomething(about, [start, end], '')) return [];
  return [
    {
      id: `cliche:${about.text.slice(start, end)}`,
      kind: 'cliche',
      start,
      end: next,
      replacement: '',
      around: about.around([start, next]),
      why: { key: 'about-edit.sentence', values: {} },
      facts: [],
      mayGainNothing: false,
    },
  ];
}
