import type { Section } from '../../profile/profile.ts';
import type { Message, Range } from '../../review/review.ts';
import type { Importance, PostingTerm } from '../posting.ts';

/**
 * How a profile shows what a posting asks for.
 * - `covered`: headline, About or Skills says it, where a reader looks first.
 * - `elsewhere`: only another section says it, or it is misspelt: true, but it does not show.
 * - `missing`: no section that was read says it.
 */
export type TermStatus = 'covered' | 'elsewhere' | 'missing';

/** Where the profile says something. Of the name, only the letters behind it ("CPA") are looked at. */
export interface Place {
  section: Section;
  /** Which entry of a list, 0 is the first; null for headline, About and name. */
  entry: number | null;
  /** The text the ranges are in: of an entry its title, its description, its name. */
  text: string;
  ranges: Range[];
  /** Set where the profile misspells it, so that a search for the right name does not find it. */
  misspelt?: true;
}

/** Where something should be said, and why there. */
export interface Belonging {
  section: Section;
  /** Which entry of experience; null for every other section. */
  entry: number | null;
  reason: Message;
}

/** The user's own words that show something, as they stand in the profile. */
export interface OwnWords {
  section: Section;
  entry: number | null;
  text: string;
}

export interface TermCoverage {
  term: PostingTerm;
  status: TermStatus;
  /** Every place that says it, the most visible first. */
  where: readonly Place[];
  /** The other term of its either/or group that the profile shows at least as well, and so settles it. */
  settledBy: string | null;
  /** Where to say it, the best place first; empty where nothing is left to do. */
  belongs: Belonging[];
  /** For what stands elsewhere only: the words to bring forward. */
  own: OwnWords | null;
  message: Message;
}

/** What a posting asks for besides terms. */
export type DemandKind = 'years' | 'seniority' | 'degree' | 'credential' | 'language' | 'place';

export type DemandStatus = 'met' | 'not met' | 'cannot tell';

export interface DemandCoverage {
  kind: DemandKind;
  status: DemandStatus;
  /** Null for place and seniority, of which a posting does not say how much it wants them. */
  importance: Importance | null;
  /** What the posting says. */
  asks: Message;
  /** What the profile says, or why that is not known. */
  has: Message;
  /** Where the posting says it; null where it is said apart from the text. */
  range: Range | null;
}

/** How far a profile shows what a posting asks for. */
export interface Coverage {
  /**
   * 0 to 100, whole; null where the posting names no term, or no section was read that could show
   * one. While sections are unread it can only rise.
   */
  share: number | null;
  /** In the order of the posting's terms. */
  terms: TermCoverage[];
  facts: DemandCoverage[];
  /**
   * Sections that could say more but were not read, or of which only the first entries were. What
   * is missing may stand there.
   */
  unread: Section[];
}
