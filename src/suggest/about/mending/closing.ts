import { aboutLimit } from '../../../profile/limits.ts';
import { applyEdit } from '../../../review/edit.ts';
import { findSkills } from '../../../skills/match.ts';
import { shippedLexicon } from '../../../skills/shipped.ts';
import { type AboutEditKind, type UsedFact, usedFact } from '../edit.ts';
import { type Filling, fillSlots } from '../slots.ts';
import type { AboutText } from './about-text.ts';
import type { Candidate } from './candidate.ts';
import { shortParagraph } from './paragraph.ts';
import { factsOf, type ResultLine, resultLines } from './result.ts';

/** One line of what is put at the end, and what it is there for. */
interface Line {
  kind: AboutEditKind;
  text: string;
  facts: UsedFact[];
}

const mostSkills = 5;
/** Longer questions are no blanks to be read at a glance. */
const longestQuestion = 110;
/** From so many paragraphs on, what is put at the end is one. */
const manyParagraphs = 5;

/**
 * Results behind the sentence that speaks of the same, and what closes the text: results that fit
 * nowhere else, skills that it does not name, an invitation. What stands at the end is one edit:
 * several would stand at the same place.
 *
 * @param opening the first line that will be put there, if any: what it names is named
 */
export function additions(about: AboutText, opening: string): Candidate[] {
  const { bank, text, end, parting } = about;
  if (!bank || end === 0) return [];
  const results = resultLines(about);
  const beside = results.filter(({ behind }) => behind !== null && behind[1] < end);
  const lines: Line[] = results
    .filter((line) => !beside.includes(line))
    .map(({ filling, again, employer }, index, all) => {
      const said = index > 0 && all[index - 1]?.employer === employer ? again : filling;
      return { kind: 'number', text: said.text, facts: factsOf(said) };
    });
  const skills = skillLines(about, opening, beside);
  const invitation = invitationLine(about);
  const place = endingPlace(about, invitation !== null);
  lines.push(...skills);
  if (invitation) lines.push(invitation);
  const closing = lines.length > 0 ? [join(about, lines, place)] : [];
  const fits = closing.filter(({ replacement }) => text.length + replacement.length <= aboutLimit);
  const question = results.length === 0 ? blank(about, place) : [];
  return [...beside.map((line) => besideSentence(about, line)), ...fits, ...question].filter(
    (candidate) => parting !== '' && candidate.replacement !== '',
  );
}

function besideSentence(about: AboutText, { filling, behind }: ResultLine): Candidate {
  const at = behind?.[1] ?? about.end;
  return {
    id: `number:${filling.text}`,
    kind: 'number',
    start: at,
    end: at,
    replacement: ` ${filling.text}`,
    around: about.around([at, at]),
    why: { key: 'about-edit.number', values: {} },
    facts: factsOf(filling),
    mayGainNothing: false,
  };
}

/** At the end, or before the last paragraph where that is already the invitation. */
function endingPlace(about: AboutText, invites: boolean): number {
  const last = about.ownParagraphs.at(-1);
  if (invites || !last || about.ownParagraphs.length < 2) return about.end;
  // A list is not parted, whatever its last item says.
  if (about.isBullet(last)) return about.end;
  if (last[1] < about.end || last[1] - last[0] > shortParagraph) return about.end;
  const invitation = about.ranges('about-invitation').at(-1);
  return invitation && invitation[0] >= last[0] ? last[0] : about.end;
}

function join(about: AboutText, lines: readonly Line[], place: number): Candidate {
  const { parting, text, end } = about;
  const atEnd = place === end;
  const own = lines.map((line) => line.text);
  const blocks = (['number', 'skills', 'invitation'] as const).flatMap((name) => {
    const texts = lines.filter((line) => line.kind === name).map((line) => line.text);
    return texts.length > 0 ? [texts.join(' ')] : [];
  });
  const block = blocks.join(about.ownParagraphs.length < manyParagraphs ? parting : ' ');
  const kind = lines.length === 1 ? (lines[0]?.kind ?? 'closing') : 'closing';
  return {
    id: `${kind}:${own.join(' ')}`,
    kind,
    start: place,
    end: atEnd ? text.length : place,
    replacement: atEnd ? parting + block : block + parting,
    around: about.around([place, atEnd ? text.length : place]),
    why: { key: `about-edit.${kind}`, values: {} },
    facts: lines.flatMap(({ facts }) => facts),
    mayGainNothing: false,
  };
}

/** A line of tools and one of topics: one skill for each core theme that nothing names yet. */
function skillLines(about: AboutText, opening: string, beside: readonly ResultLine[]): Line[] {
  const { bank, subject, slots } = about;
  if (!bank) return [];
  const lexicon = shippedLexicon();
  // What is only misspelt is named once it is put right.
  const right = [...subject.misspelt]
    .sort((one, other) => other.start - one.start)
    .reduce((text, slip) => applyEdit(text, { ...slip, replacement: slip.right }), about.text);
  const added = [right, opening, ...beside.map(({ filling }) => filling.text)].join('\n');
  const named = new Set([
    ...subject.skills.keys(),
    ...findSkills(added, lexicon).map(({ skill }) => skill),
  ]);
  const isCovered = (anyOf: ReadonlySet<string>) => [...named].some((skill) => anyOf.has(skill));
  const wanted = (fillings: readonly Filling[]) =>
    fillings.filter(({ facts }) => {
      const skill = facts[0]?.skill ?? null;
      if (!skill || named.has(skill) || facts[0]?.source.section === 'about') return false;
      const open = subject.role.core.find(({ anyOf }) => anyOf.has(skill) && !isCovered(anyOf));
      if (open) named.add(skill);
      return open !== undefined;
    });
  const line = (pattern: string, slot: string, fillings: readonly Filling[]): Line[] => {
    const some = fillings.slice(0, mostSkills);
    if (some.length === 0) return [];
    const words = slots.grammar.list(some.map(({ text }) => text));
    const facts = some.flatMap((one) => one.facts);
    const filled = fillSlots(pattern, new Map([[slot, { text: words, facts }]]));
    return filled ? [{ kind: 'skills', text: filled.text, facts: facts.map(usedFact) }] : [];
  };
  return [
    ...line(bank.mending.tools, 'tools', wanted(slots.tools)),
    ...line(bank.mending.topics, 'topics', wanted(slots.topics)),
  ];
}

function invitationLine(about: AboutText): Line | null {
  const { bank, slots } = about;
  if (!bank || about.ranges('about-invitation').length > 0) return null;
  const [topic] = slots.topics;
  const filled = new Map(topic ? [['topic', topic]] : []);
  for (const way of bank.mending.invitation) {
    const line = fillSlots(way, filled);
    if (line) return { kind: 'invitation', text: line.text, facts: line.facts.map(usedFact) };
  }
  return null;
}

/** Where no fact has a number: the role's own question, for the user to answer. */
function blank(about: AboutText, ending: number): Candidate[] {
  const { bank, subject, input, parting } = about;
  const question = input.guide.proofs.find(({ ask }) => ask.length <= longestQuestion);
  const own = about.ownParagraphs;
  const last = own.at(-1);
  const previous = own.at(-2);
  if (about.language !== 'en' || !bank || !question || !last || !previous) return [];
  if (subject.numbers.some(({ kind }) => kind === 'measure') || about.text.includes('{')) return [];
  const before = ending === last[0] ? own.at(-3) : previous;
  if (!before) return [];
  const at = before[1];
  // Without a word around it: what nobody has said yet earns nothing.
  const words = `{${question.ask}}`;
  return [
    {
      id: `blank:${words}`,
      kind: 'blank',
      start: at,
      end: at,
      // Behind the words before it: a paragraph that only asks would count as one.
      replacement: (about.isBullet(before) ? parting : ' ') + words,
      around: about.around([at, at]),
      why: { key: 'about-edit.blank', values: { question: question.ask } },
      facts: [],
      mayGainNothing: true,
    },
  ];
}
