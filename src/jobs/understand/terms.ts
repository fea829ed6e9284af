import type { Lexicon } from '../../skills/lexicon.ts';
import type { SkillHit } from '../../skills/match.ts';
import { type Token, wordKey } from '../../skills/tokens.ts';
import type { PostingTerm } from '../posting.ts';
import { strength, type Want } from './importance.ts';
import type { TermSpan } from './term-span.ts';

interface Occurrence {
  span: TermSpan;
  want: Want;
  group: number | null;
}

/** Gathers the places of each term; what is said most strongly of it counts. */
export class Terms {
  readonly #text: string;
  readonly #found = new Map<string, Occurrence[]>();
  #groups = 0;

  constructor(text: string) {
    this.#text = text;
  }

  newGroup(): number {
    return ++this.#groups;
  }

  add(span: TermSpan, want: Want, group: number | null): void {
    const key = span.skill ?? `? ${wordKey(this.#text.slice(span.start, span.end))}`;
    const places = this.#found.get(key);
    if (places) places.push({ span, want, group });
    else this.#found.set(key, [{ span, want, group }]);
  }

  /** The terms in the order of the posting. */
  all(): PostingTerm[] {
    const terms = [...this.#found.values()].map((places) => this.#termOf(places));
    const sizes = new Map<number, number>();
    for (const { group } of terms)
      if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    // Of a group of one nothing is left to choose from.
    for (const term of terms)
      if (term.group !== null && (sizes.get(term.group) ?? 0) < 2) term.group = null;
    return terms.sort((one, other) => (one.ranges[0]?.[0] ?? 0) - (other.ranges[0]?.[0] ?? 0));
  }

  #termOf(places: readonly Occurrence[]): PostingTerm {
    const first = places[0] as Occurrence;
    let best = first;
    for (const place of places) {
      const more = strength(place.want) - strength(best.want);
      // Asked for by itself elsewhere, it is no mere choice.
      if (more > 0 || (more === 0 && place.group === null)) best = place;
    }
    const { start, end, skill, unsure } = first.span;
    return {
      term: this.#text.slice(start, end),
      skill,
      importance: best.want.importance,
      ranges: places.map(({ span }) => [span.start, span.end]),
      unsure,
      group: best.group,
    };
  }
}

/** Kinds that name a tool: said of a team, they are still tools. */
const tools = new Set(['language', 'framework', 'database', 'cloud', 'tool', 'certification']);

/** The skills found, each with its words; those inside the employer's name are left out. */
export function knownSpans(
  text: string,
  tokens: readonly Token[],
  hits: readonly SkillHit[],
  company: string,
): TermSpan[] {
  const names = placesOf(text, company);
  const spans: TermSpan[] = [];
  let token = 0;
  let name = 0;
  for (const { skill, start, end } of hits) {
    while (token < tokens.length && (tokens[token] as Token).start < start) token++;
    let last = token;
    while (last < tokens.length && (tokens[last] as Token).end <= end) last++;
    while (name < names.length && (names[name] as number) + company.length < end) name++;
    const at = names[name];
    if (at !== undefined && at <= start) continue;
    spans.push({ first: token, last, start, end, skill, unsure: false });
  }
  return spans;
}

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  if (name.length < 2) return places;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push(at);
  return places;
}

/** Is the skill the name of a tool, a language or a certificate? */
export const isTool = (skill: string | null, { entries }: Lexicon): boolean =>
  tools.has(entries.get(skill ?? '')?.kind ?? '');
