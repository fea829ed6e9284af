import type { KnownProfile, Position } from '../../profile/profile.ts';
import { dangling } from './clause-words.ts';
import type { ProfileFact } from './fact.ts';
import { figuresOf } from './figures.ts';
import { makeFact, oneLine, wholeField } from './make-fact.ts';
import { type Passage, sourceIn } from './passages.ts';
import { statementsOf } from './statements.ts';

/**
 * Whole years spent in positions of a kind, told from their dates. Time that two of them share
 * counts once; a position without a beginning counts for nothing.
 *
 * @param today the present month, `YYYY-MM`
 */
export function yearsIn(
  positions: readonly Position[],
  isKind: (position: Position) => boolean,
  today: string,
): number {
  const spans = positions
    .filter(isKind)
    .flatMap(({ start, end }) => {
      const from = start === null ? null : monthOf(start, 'first');
      const to = monthOf(end ?? today, end === null ? 'first' : 'end');
      return from === null || to === null || to <= from ? [] : [[from, to] as const];
    })
    .sort(([one], [other]) => one - other);
  let months = 0;
  let until = 0;
  for (const [from, to] of spans) {
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return Math.floor(months / 12);
}

/**
 * Months since the year 0. A date with no month counts from January of that year to January, so
 * that no time is claimed that may not have been; a month in which a position ended counts.
 */
function monthOf(date: string, side: 'first' | 'end'): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(date);
  if (!match) return null;
  const [, year, month] = match;
  if (month === undefined) return Number(year) * 12;
  return Number(year) * 12 + Number(month) - (side === 'end' ? 0 : 1);
}

/** The years that the dates of the experience add up to. */
export function workedYears({ experience = [] }: KnownProfile, today: string): ProfileFact[] {
  const years = yearsIn(experience, () => true, today);
  if (years < 1) return [];
  const text = years === 1 ? '1 year' : `${years} years`;
  const measures = [{ figure: String(years), of: years === 1 ? 'year' : 'years' }];
  const source = wholeField('experience');
  return [makeFact({ kind: 'years', text, source, current: true, measures })];
}

/** Before a number of years that is no length of experience: "in the last 5 years", "within two years". */
const noExperience =
  /\b(?:last|past|since|(?<!have\s|['’]ve\s)spent|first|next|within|after|every|in|by|of|letzten|ersten|nächsten|últimos|dernières|over the|für|aged?)\s+(?:the\s+)?$/i;
/** How they go on: "12 years in ICU nursing", "8 Jahre Erfahrung in der Pflege". */
const experience =
  /^\+?\s?(?:years?|yrs?|jahren?|años|ans|années|anos)\b['’]?(?:\s(?:of\s)?(?:[\p{L}-]+\s){0,3}?(?:experience|expertise|practice)|\s(?:in|as|at|with|running|leading|building|managing|teaching|designing)\b|\s(?:Erfahrung|Berufserfahrung|als|in|de\sexperiencia|d['’]expérience|de\sexperiência|como|en|em|dans|comme)(?!\p{L})|(?<bare>\s?(?:$|[|·•,.;])))/iu;
const mostLetters = 70;

/** Years of experience that the user says in the headline or in the About. */
export function toldYears(passage: Passage): ProfileFact[] {
  if (passage.section === 'experience') return [];
  const { text, tokens } = passage;
  const statements = statementsOf(text);
  return figuresOf(passage).flatMap(({ kind, range: [start, end] }) => {
    const told = kind === 'years' ? experience.exec(text.slice(end, end + 80)) : null;
    if (!told) return [];
    const statement = statements.find(({ range }) => range[0] <= start && end <= range[1]);
    const own = text.slice(statement?.range[0] ?? start, start);
    if (!statement || noExperience.test(own)) return [];
    // Alone it is a length of experience only as a piece of its own: "Welder | 12 years".
    if (told.groups?.bare !== undefined && !/(?:^|[|·•,:–—-]\s?)$/.test(own)) return [];
    const hedge =
      /(?:\b(?:over|more than|almost|nearly|about|around|über|mehr als|fast|más de|casi|plus de|près de|mais de|quase)\s)$/iu.exec(
        own,
      );
    const from = start - (hedge?.[0].length ?? 0);
    const rest = text.slice(end, Math.min(statement.range[1], start + mostLetters));
    const border =
      /[|·•,;:.(]|\s[–—-]\s|(?<=experience|expertise)\s\p{L}+ing\s|\s(?:and|who|that|which|where|I|we|my|our|und|ich|et|je|y|e|with|helping)\s/iu.exec(
        rest,
      );
    let to = end + (border?.index ?? rest.length);
    // "7+ years in manual and automated testing": half of what the years were in is not it.
    if (/^\s(?:and|und|et|y|e)\s$/i.test(border?.[0] ?? '')) to = beforeLastPhrase(text, end, to);
    const inside = tokens.filter((token) => token.start >= end && token.end <= to);
    while (inside.length > 1 && dangling.has(inside.at(-1)?.key ?? '')) inside.pop();
    to = inside.at(-1)?.end ?? end;
    const words = oneLine(text.slice(from, to));
    const measures = [{ figure: oneLine(text.slice(start, end)), of: 'years' }];
    return [
      makeFact({
        kind: 'years',
        text: words,
        source: sourceIn(passage, [from, to]),
        current: true,
        measures,
      }),
    ];
  });
}

/** Where the last "in …" or "with …" of a stretch begins; its end where it has none. */
function beforeLastPhrase(text: string, from: number, to: number): number {
  const at = text
    .slice(from, to)
    .search(
      /\s(?:in|with|of|as|mit|als|dans|avec|en|con|em|com)\s(?!.*\s(?:in|with|of|as|mit|als|dans|avec|en|con|em|com)\s)/i,
    );
  return at < 0 ? to : from + at;
}
