import type { KnownProfile, Section } from '../../profile/profile.ts';
import { rangeOf } from '../../review/language/ranges.ts';
import type { Range } from '../../review/review.ts';
import { canonicalSkill, type Lexicon } from '../../skills/lexicon.ts';
import { findSkills } from '../../skills/match.ts';
import { singular } from '../../skills/tokens.ts';
import type { PostingTerm } from '../posting.ts';
import type { Place } from './coverage.ts';
import { isRead, type ProfileText, sayingSections, telling, textsOf } from './profile-texts.ts';
import { languageNamed, languagesIn } from './spoken-languages.ts';
import { WordIndex } from './word-index.ts';

const nowhere: readonly Place[] = [];

/** Everything a profile says in words that postings use, found once for any number of postings. */
export class ProfileTerms {
  readonly known: KnownProfile;
  /** Sections that could say more but were not read, or only begun. */
  readonly unread: readonly Section[];
  /** Whether anything was read that shows skills at all. */
  readonly canShow: boolean;
  /** What each experience entry names: skills by their name, and words in their singular. */
  readonly entries: readonly { skills: Set<string>; words: Set<string> }[];
  readonly #texts: readonly ProfileText[];
  readonly #bySkill = new Map<string, Place[]>();
  readonly #byWords = new Map<string, Place[]>();
  readonly #words: WordIndex;

  constructor(known: KnownProfile, lexicon: Lexicon) {
    this.known = known;
    this.unread = sayingSections.filter((section) => !isRead(section, known));
    this.canShow = telling.some((section) => known[section] !== undefined);
    this.#texts = textsOf(known);
    this.#words = new WordIndex(this.#texts);
    this.entries = (known.experience ?? []).map(() => ({ skills: new Set(), words: new Set() }));
    for (const one of this.#texts) {
      this.#addSkills(one, lexicon);
      const entry = one.section === 'experience' ? this.entries[one.entry ?? 0] : undefined;
      if (entry) for (const { key } of one.tokens) entry.words.add(singular(key));
    }
  }

  /** Every place that names what a term asks for, the most visible section first. */
  placesOf({ skill, term }: Pick<PostingTerm, 'skill' | 'term'>): readonly Place[] {
    if (skill !== null) return this.#bySkill.get(skill) ?? nowhere;
    const kept = this.#byWords.get(term);
    if (kept) return kept;
    const places: Place[] = [];
    const language = languageNamed(term);
    const found = [...this.#words.find(term)].sort(([one], [other]) => one - other);
    for (const [at, ranges] of found) {
      const { section, entry, text } = this.#texts[at] as ProfileText;
      if (section === 'languages' && language !== null) continue;
      places.push({ section, entry, text, ranges });
    }
    if (language !== null) places.push(...this.#languages(language));
    this.#byWords.set(term, places);
    return places;
  }

  /** The listed languages by their code: a page shows their names in its own tongue. */
  #languages(code: string): Place[] {
    return (this.known.languages ?? []).flatMap((text, entry) => {
      const named = languagesIn(text).find((one) => one.code === code);
      const ranges = named && [rangeOf(named)];
      return ranges ? [{ section: 'languages' as const, entry, text, ranges }] : [];
    });
  }

  #addSkills(one: ProfileText, lexicon: Lexicon): void {
    for (const { skill, range, misspelt } of namedIn(one, lexicon)) {
      const carried = lexicon.entries.get(skill)?.includes ?? [];
      for (const name of [skill, ...carried]) {
        this.#addPlace(name, one, range, misspelt);
        if (one.section === 'experience') this.entries[one.entry ?? 0]?.skills.add(name);
      }
    }
  }

  #addPlace(skill: string, one: ProfileText, range: Range, misspelt: boolean): void {
    const places = this.#bySkill.get(skill) ?? [];
    this.#bySkill.set(skill, places);
    const { section, entry, text } = one;
    const last = places.at(-1);
    const isSame = last?.section === section && last.entry === entry && last.text === text;
    if (last && isSame && (last.misspelt ?? false) === misspelt) {
      if (!last.ranges.some(([start]) => start === range[0])) last.ranges.push(range);
    } else {
      const place = { section, entry, text, ranges: [range] };
      places.push(misspelt ? { ...place, misspelt } : place);
    }
  }
}

/** The skills a text names. A listed name is one skill as a whole, or holds some. */
function namedIn({ section, text, tokens }: ProfileText, lexicon: Lexicon) {
  const isListed = section === 'skills' || section === 'name';
  const whole = isListed ? canonicalSkill(text, lexicon) : null;
  if (whole !== null)
    return [{ skill: whole, range: [0, text.length] as Range, misspelt: false as const }];
  return findSkills(text, lexicon, tokens).map(({ skill, start, end, misspelt }) => ({
    skill,
    range: [start, end] as Range,
    misspelt: misspelt !== undefined,
  }));
}

const prepared = new WeakMap<KnownProfile, WeakMap<Lexicon, ProfileTerms>>();

/**
 * The terms of a profile, found when they are first asked for and kept as long as the profile is.
 * A changed profile has to be another object.
 */
export function profileTerms(known: KnownProfile, lexicon: Lexicon): ProfileTerms {
  const byLexicon = prepared.get(known) ?? new WeakMap<Lexicon, ProfileTerms>();
  prepared.set(known, byLexicon);
  const kept = byLexicon.get(lexicon) ?? new ProfileTerms(known, lexicon);
  byLexicon.set(lexicon, kept);
  return kept;
}
