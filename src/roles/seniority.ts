import type { KnownProfile, Position } from '../profile/profile.ts';
import { tokenize } from '../skills/tokens.ts';
import type { Seniority } from './guide.ts';

/** A level, and the sentence that says from what it was told. */
export interface ToldSeniority {
  seniority: Seniority;
  because: { key: string; values: Record<string, string | number> };
}

/** Words of a title that say a level, in the languages of the guides' titles. */
const levelOfWord: Record<string, Seniority> = {
  intern: 'junior',
  trainee: 'junior',
  apprentice: 'junior',
  graduate: 'junior',
  student: 'junior',
  junior: 'junior',
  jr: 'junior',
  werkstudent: 'junior',
  werkstudentin: 'junior',
  praktikant: 'junior',
  praktikantin: 'junior',
  stagiaire: 'junior',
  becario: 'junior',
  becaria: 'junior',
  estagiario: 'junior',
  estagiaria: 'junior',
  mid: 'mid',
  pleno: 'mid',
  senior: 'senior',
  sr: 'senior',
  lead: 'lead',
  principal: 'lead',
  staff: 'lead',
  head: 'lead',
  chief: 'lead',
  director: 'lead',
  directora: 'lead',
  vp: 'lead',
  leiter: 'lead',
  leiterin: 'lead',
};

/** "Staff" says a level before an engineer, not before a nurse. */
const noLevelAfterStaff = new Set(['nurse', 'accountant', 'writer', 'attorney', 'physician']);

/** Years in the work from which somebody is taken to be past a level. */
const yearsFor = { mid: 2, senior: 6 } as const;

/**
 * The level that a profile tells: by a word in the current title, else by the years since the first
 * position began. Null where neither is known.
 *
 * @param today a date as `YYYY-MM`
 */
export function seniorityOf(
  known: KnownProfile,
  today = new Date().toISOString().slice(0, 7),
): ToldSeniority | null {
  const positions = known.experience ?? [];
  const current = positions.find(({ end }) => end === null) ?? positions[0];
  const titles = [current?.title ?? '', known.headline ?? ''];
  for (const title of titles) {
    const seniority = levelInTitle(title);
    if (seniority)
      return { seniority, because: { key: 'seniority.title', values: { title: shorten(title) } } };
  }
  const years = yearsOf(positions, today);
  if (years === null) return null;
  return {
    seniority: levelForYears(years),
    because: { key: 'seniority.years', values: { years } },
  };
}

/** The level that so many years in the work are taken for. */
export function levelForYears(years: number): Seniority {
  return years >= yearsFor.senior ? 'senior' : years >= yearsFor.mid ? 'mid' : 'junior';
}

/** The level that a word of a title says; null where none does. */
export function levelInTitle(title: string): Seniority | null {
  const words = tokenize(title.split(/[|•·\n]/)[0] ?? '').map(({ key }) => key);
  for (const [index, word] of words.entries()) {
    if (!Object.hasOwn(levelOfWord, word)) continue;
    const isNone =
      word === 'staff' && words.slice(index + 1).some((next) => noLevelAfterStaff.has(next));
    if (!isNone) return levelOfWord[word] ?? null;
  }
  return null;
}

/** Whole years since the earliest start; null where no position has one. */
function yearsOf(positions: readonly Position[], today: string): number | null {
  const starts = positions.flatMap(({ start }) => (start ? [monthsOf(start)] : []));
  if (starts.length === 0) return null;
  return Math.max(0, Math.floor((monthsOf(today) - Math.min(...starts)) / 12));
}

/** Months since year 0 of `YYYY-MM` or `YYYY`. */
function monthsOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

const shorten = (title: string): string => (title.length > 60 ? `${title.slice(0, 59)}…` : title);
