import type { Section } from '../profile/profile.ts';
import type { SkillHit } from '../skills/match.ts';

/** A stretch of the text, in UTF-16 code units, end exclusive. */
export type Range = [start: number, end: number];

/** A sentence for the user: its key in `src/words/` and what fills its slots. */
export interface Message {
  key: string;
  values: Record<string, string | number>;
}

export type CheckStatus = 'pass' | 'partial' | 'fail';
export type ReviewedSection = 'headline' | 'about' | 'profile';

/** Something the user's own profile says, and the section that says it. */
export interface Fact {
  text: string;
  from: Section;
}

/** A change to the text that Byline can make for the user. */
export interface Edit {
  /** What the edit is, by what it says rather than where: stable while the user types. */
  id: string;
  start: number;
  end: number;
  replacement: string;
  why: Message;
  /** What of the user's own the change draws on; empty where it only moves or removes. */
  facts: Fact[];
  /** Points of the section's score that the changed text gains, from scoring it. May be 0. */
  readonly gain: number;
}

/** One line of the score: what a check saw, and what it was worth. */
export interface CheckOutcome {
  id: string;
  section: ReviewedSection;
  status: CheckStatus;
  /** Points of this check, 0 to `weight`. */
  earned: number;
  weight: number;
  /** Points of the section's score (of 100) still to be had here. */
  gain: number;
  message: Message;
  /** The words that earned or lost the points. */
  ranges: Range[];
  /** Whether those words earned points or cost them. */
  marks: 'earned' | 'lost';
  /** Where the rule comes from. */
  source: string;
  edits: Edit[];
}

export interface KeywordReview {
  /** Role keywords the text names, each with where. */
  present: { skill: string; ranges: Range[] }[];
  /** Role keywords it does not name, most wanted first. */
  missing: string[];
}

export interface SectionReview {
  /** 0 to 100, whole. */
  score: number;
  checks: CheckOutcome[];
}

export interface TextReview extends SectionReview {
  text: string;
  keywords: KeywordReview;
  /** Every skill found, also those that the role does not ask for. */
  hits: SkillHit[];
}

export interface Review {
  headline?: TextReview;
  about?: TextReview;
  profile?: SectionReview;
  overall: {
    score: number;
    /** The check worth most to the overall score; null when every point is earned. */
    next: { check: string; section: ReviewedSection; gain: number } | null;
  };
}
