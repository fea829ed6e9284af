import type { ProfileSnapshot } from '../../profile/snapshot.ts';
import { type Brought, type NoteKey, refused, unknownProfile } from '../brought.ts';
import { listField, textField } from '../linkedin/fields.ts';
import type { Part } from '../pdf/headings.ts';
import { type Division, divide } from './divide.ts';
import { schoolsIn } from './education.ts';
import { positionsIn, textOf } from './experience.ts';
import { certificatesIn, languagesIn, skillsIn } from './lists.ts';
import type { PastedLine } from './pasted-lines.ts';
import { topCardIn } from './top-card.ts';
import {
  endsTopCard,
  hasDegree,
  isAfterwards,
  isFrame,
  isOthersButton,
  promisedIn,
} from './wording.ts';

const via = 'paste:page';

/**
 * A profile page that was copied whole, or some of its sections; null where it has too few marks
 * of one to tell it from any other text.
 */
export function sortPage(lines: readonly PastedLine[]): Brought | null {
  const end = lines.findIndex(({ text }) => isAfterwards(text));
  const own = end < 0 ? lines : lines.slice(0, end);
  const division = divide(own);
  const hasTopCard = division.top.some(({ text }) => endsTopCard(text));
  const { parts } = division;
  // One heading alone may be a line of somebody's prose, unless it comes first.
  if (!hasTopCard && parts.length < 2 && !(parts.length === 1 && division.top.length === 0))
    return null;
  const top = topCardIn(division.top);
  if (!top) return refused('paste.other-profile');
  const others = new Others(division, end >= 0);
  const profile = { ...unknownProfile(), ...top, ...sections(others) };
  const fields = Object.values(profile);
  if (!fields.some(({ state }) => state === 'found')) return null;
  const notes: NoteKey[] = [];
  if (fields.some(({ state }) => state === 'unreadable')) notes.push('brought.unsure-part');
  if (others.wereLeftOut) notes.push('brought.others-left-out');
  return { kind: 'profile', vanity: null, profile, topSkills: [], notes };
}

/** The parts of a page without what they hold of other people. */
class Others {
  constructor(
    private readonly division: Division,
    public wereLeftOut: boolean,
  ) {}

  /**
   * Null where the part is not there; none where somebody else's card stands in it, of which
   * nothing tells where it begins.
   */
  linesOf(part: Part): PastedLine[] | null {
    const found = this.division.parts.find((each) => each.part === part);
    if (!found?.lines.some(({ text }) => hasDegree(text) || isOthersButton(text)))
      return found?.lines ?? null;
    this.wereLeftOut = true;
    return [];
  }
}

function sections(others: Others): Partial<ProfileSnapshot> {
  const experience = listIn(others, 'experience', (lines) => positionsIn(lines, false));
  const education = listIn(others, 'education', schoolsIn);
  const used = (['experience', 'education'] as const).flatMap((part) =>
    textsOf(others.linesOf(part) ?? []),
  );
  return {
    about: aboutIn(others.linesOf('about')),
    experience,
    education,
    certifications: listIn(others, 'certifications', (lines) => certificatesIn(textsOf(lines))),
    skills: listIn(others, 'skills', (lines) => skillsIn(textsOf(lines), education.items, used)),
    languages: listIn(others, 'languages', (lines) => languagesIn(textsOf(lines))),
  };
}

function textsOf(lines: readonly PastedLine[]): string[] {
  return lines.map(({ text }) => text);
}

/** A list, with how many entries the page promises where it shows only the first. */
function listIn<Item>(others: Others, part: Part, read: (lines: PastedLine[]) => Item[] | null) {
  const lines = others.linesOf(part);
  if (!lines) return listField<Item>('not loaded');
  const promised = lines.map(({ text }) => promisedIn(text));
  const items = read(lines.filter(({ text }, at) => promised[at] === null && !isFrame(text)));
  if (!items || items.length === 0) return listField<Item>('unreadable', via);
  const total = promised.find((count) => count !== null) ?? 0;
  const field = listField('found', via, items);
  return total > items.length ? { ...field, total } : field;
}

/** The text without the row of top skills that the page sets below it. */
function aboutIn(lines: PastedLine[] | null) {
  if (!lines) return textField('not loaded');
  const row = lines.findLastIndex(({ text }) => isTopSkills(text));
  const isRow =
    row >= 0 && row >= lines.length - 2 && (lines[row + 1]?.text.includes(' • ') ?? true);
  const text = textOf(isRow ? lines.slice(0, row) : lines);
  return text === '' ? textField('unreadable', via) : textField('found', via, text);
}

const topSkillsRow =
  /^(?:top skills|aptitudes principales|principales aptitudes|principales compétences|top-kenntnisse|wichtigste kenntnisse|principais competências)$/i;

function isTopSkills(line: string): boolean {
  return topSkillsRow.test(line);
}
