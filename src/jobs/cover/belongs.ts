import { headlineLimit } from '../../profile/limits.ts';
import type { Position, Section } from '../../profile/profile.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import type { SkillKind } from '../../skills/skill.ts';
import type { Belonging } from './coverage.ts';
import { NearestEntry } from './nearest-entry.ts';
import type { ProfileTerms } from './profile-terms.ts';
import { languageNamed } from './spoken-languages.ts';
import type { ShownTerm } from './term-status.ts';
import { weightOf } from './weights.ts';

/** A headline names a few things; these many of a posting can be among them. */
const mostInHeadline = 3;
/** What stands before a part that is added: " | ". */
const separatorLength = 3;
/** LinkedIn takes no more skills (help page "Add and remove skills on your profile", 2026-07). */
const mostSkills = 100;

/** Tells of each term of one posting where a profile should say it. */
export class Belongings {
  readonly #profile: ProfileTerms;
  readonly #lexicon: Lexicon;
  readonly #nearest: NearestEntry;
  readonly #mostWanted: ReadonlySet<ShownTerm>;

  constructor(shown: readonly ShownTerm[], profile: ProfileTerms, lexicon: Lexicon) {
    this.#profile = profile;
    this.#lexicon = lexicon;
    this.#nearest = new NearestEntry(shown, profile);
    this.#mostWanted = mostWanted(shown.filter((one) => this.#kindOf(one) !== 'soft'));
  }

  /** Where to say a term that does not show yet, the best place first. */
  of(shown: ShownTerm): Belonging[] {
    const misspelt = shown.where.find((place) => place.misspelt);
    // A name that is only misspelt is in its place already.
    if (misspelt && shown.where.every((place) => place.misspelt)) {
      const [start, end] = misspelt.ranges[0] ?? [0, 0];
      const values = { written: misspelt.text.slice(start, end), right: nameOf(shown) };
      const { section, entry } = misspelt;
      return [{ section, entry, reason: { key: 'belongs.spelling', values } }];
    }
    if (shown.term.skill === null && languageNamed(shown.term.term) !== null)
      return isIn(shown, 'languages') ? [] : [at('languages')];
    const kind = this.#kindOf(shown);
    if (kind === 'soft') return this.#byExample(shown);
    const places: Belonging[] = [];
    if (this.#mostWanted.has(shown) && this.#hasHeadlineRoom(nameOf(shown)))
      places.push(at('headline'));
    if (kind === 'certification') {
      if (!isIn(shown, 'certifications')) places.push(at('certifications'));
      return places;
    }
    const { known } = this.#profile;
    if ((known.skillsTotal ?? known.skills?.length ?? 0) < mostSkills) places.push(at('skills'));
    if (shown.term.importance !== 'mentioned' && !shown.term.unsure) places.push(at('about'));
    if (!isIn(shown, 'experience')) places.push(...this.#experience(shown));
    return places;
  }

  #kindOf({ term }: ShownTerm): SkillKind | null {
    return term.skill === null ? null : (this.#lexicon.entries.get(term.skill)?.kind ?? null);
  }

  /** Room is known only of a headline that was read. */
  #hasHeadlineRoom(name: string): boolean {
    const { headline } = this.#profile.known;
    if (headline === undefined) return false;
    return headline.length + separatorLength + name.length <= headlineLimit;
  }

  /** "Teamwork" in a list of skills says nothing: it has to be seen at work. */
  #byExample(shown: ShownTerm): Belonging[] {
    const reason = { key: 'belongs.example', values: {} };
    const inWork = isIn(shown, 'experience') ? [] : this.#experience(shown);
    return [...inWork.map((place) => ({ ...place, reason })), { ...at('about'), reason }];
  }

  #experience(shown: ShownTerm): Belonging[] {
    const positions = this.#profile.known.experience ?? [];
    if (positions.length === 0) return [];
    const near = this.#nearest.to(shown);
    if (near) {
      const title = positions[near.entry]?.title ?? '';
      const reason = { key: 'belongs.near', values: { title, shared: near.shared.join(', ') } };
      return [{ section: 'experience', entry: near.entry, reason }];
    }
    const entry = currentEntry(positions);
    const key = positions[entry]?.end === null ? 'belongs.current' : 'belongs.latest';
    return [{ section: 'experience', entry, reason: { key, values: {} } }];
  }
}

/** How the field writes a term, or how the posting does. */
export const nameOf = ({ term }: Pick<ShownTerm, 'term'>): string => term.skill ?? term.term;

const isIn = ({ where }: ShownTerm, section: Section): boolean =>
  where.some((place) => place.section === section);

const at = (section: Section): Belonging => ({
  section,
  entry: null,
  reason: { key: `belongs.${section}`, values: {} },
});

/** The present position, or the first that is listed. */
export const currentEntry = (positions: readonly Position[]): number =>
  Math.max(
    0,
    positions.findIndex(({ end }) => end === null),
  );

/** The few required things that a posting wants most; an either/or is one of them. */
function mostWanted(shown: readonly ShownTerm[]): Set<ShownTerm> {
  const wanted = shown.filter(({ term }) => term.importance === 'required' && !term.unsure);
  wanted.sort(
    ({ term: one }, { term: other }) =>
      weightOf(other) - weightOf(one) ||
      other.ranges.length - one.ranges.length ||
      (one.ranges[0]?.[0] ?? 0) - (other.ranges[0]?.[0] ?? 0),
  );
  const most = new Set<ShownTerm>();
  const units = new Set<string>();
  for (const one of wanted) {
    units.add(one.term.group === null ? `term ${nameOf(one)}` : `group ${one.term.group}`);
    if (units.size > mostInHeadline) break;
    most.add(one);
  }
  return most;
}
