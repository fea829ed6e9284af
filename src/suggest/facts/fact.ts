import type { Section } from '../../profile/profile.ts';
import type { Range } from '../../review/review.ts';

/**
 * What a fact is about.
 * - `outcome`: something done, with its figure: "Cut checkout p99 from 900 ms to 140 ms".
 * - `scope`: how large the work is: "40M requests a day", "a team of six", "410 stores".
 * - `domain`: the field the work is in, as the user says it: "payments", "paediatrics".
 */
export const factKinds = [
  'title',
  'employer',
  'domain',
  'tool',
  'outcome',
  'scope',
  'credential',
  'education',
  'language',
  'years',
  'place',
] as const;
export type FactKind = (typeof factKinds)[number];

/** Where the user's own words stand from which a fact was taken. */
export interface FactSource {
  /** The section of the profile; `you` for what the user told Byline and no page says. */
  section: Section | 'you';
  /** Which entry of a list (0 is the first); null for headline, About, name and place. */
  entry: number | null;
  /**
   * Where in the text of the section, or in the description of the entry, in UTF-16 code units;
   * null where the whole field is the source (a title, an employer) or the fact is worked out.
   */
  range: Range | null;
}

/** A number that a fact rests on. */
export interface Measure {
  /** As the user writes it, with its unit: "23%", "€3.2M", "900 ms", "six". */
  figure: string;
  /** What it counts or measures, in the user's words: "in-service door failures"; '' if not told. */
  of: string;
}

/** One thing that is true of the user, in words that can stand in a text as they are. */
export interface ProfileFact {
  /** What it says, not where it stands: the same while the profile says it. */
  id: string;
  kind: FactKind;
  /**
   * Fit to stand alone in a headline: no bullet, no full stop at the end, no "I", "my" or "we".
   * Its words are the user's own, in their order.
   */
  text: string;
  source: FactSource;
  /** True of the present position, or of the person as a whole. */
  current: boolean;
  /** The lexicon's name of it, for a tool, a domain or a credential that the lexicon knows. */
  skill: string | null;
  measures: Measure[];
}

/** What the user has said about the facts that Byline found. */
export interface FactNotes {
  /** Ids of facts that are not to be used. */
  hidden: string[];
  /** New words for a fact, by its id. */
  changed: Record<string, string>;
  /** What the user told: "I have this", "I know Kafka". */
  added: { kind: FactKind; text: string }[];
}

export const noNotes: FactNotes = { hidden: [], changed: {}, added: [] };
