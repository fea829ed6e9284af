import type { Fact, Message, Range, ReviewedSection } from './review.ts';
import type { CheckId } from './rubric.ts';

/** A change a check proposes, before it is valued. */
export interface Change {
  start: number;
  end: number;
  replacement: string;
  /** Key under the check's words; `fix` when absent. */
  key?: string;
  values?: Message['values'];
  /** What of the user's own the change draws on, and the section it comes from. */
  facts?: Fact[];
}

/** What a check saw. */
export interface Finding {
  /** Share of the points earned, 0 to 1. */
  share: number;
  /** Which of the check's sentences says it; by default the status. */
  says?: string;
  values?: Message['values'];
  ranges?: Range[];
  /** Set where a check found what it seeks, but in the wrong place or form. */
  misplaced?: true;
  changes?: Change[];
}

/** One rule of the rubric. Its words are in `src/words/`, its weight in `rubric.ts`. */
export interface Check<Subject> {
  id: CheckId;
  section: ReviewedSection;
  /** Where the rule comes from, for the reader of its card. */
  source: string;
  /**
   * A rule of craft counts only as far as the text speaks for the role at all: a tidy headline of
   * another profession is no step towards this one.
   */
  craft: boolean;
  /** Its ranges are what it looks for; those of the other checks are what they found wrong. */
  seeks?: true;
  /** Null where the check does not apply: it then leaves the sum. */
  run(subject: Subject): Finding | null;
}

/**
 * What shows how a check judges: texts, or for a check of the profile what is known of it. Each
 * check has at least one that passes (a share from 0.95) and one that fails (a share of 0).
 */
export interface CheckCases<Input> {
  pass: Input[];
  partial?: Input[];
  fail: Input[];
}
