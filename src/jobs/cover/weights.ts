import type { Importance, PostingTerm } from '../posting.ts';
import type { TermStatus } from './coverage.ts';

/*
 * What counts how much in a coverage share. Our own judgement: nobody outside a company knows how
 * it weighs a posting.
 */

/**
 * Each step halves. Whoever screens goes through what is required one by one; what is preferred
 * decides between people who have that; what is only mentioned in the duties is rarely looked for.
 */
export const importanceWeight: Record<Importance, number> = {
  required: 4,
  preferred: 2,
  mentioned: 1,
};

/** A term told only from its place may be no skill at all: it must not weigh like one that is. */
export const unsureWeight = 0.5;

/**
 * What stands in an old position is true, and a search of whole profiles finds it; but the skill
 * filter and a reader of the first screen do not. Half says both.
 */
export const statusCredit: Record<TermStatus, number> = { covered: 1, elsewhere: 0.5, missing: 0 };

/** How much a posting wants a term, in these weights. */
export const weightOf = ({
  importance,
  unsure,
}: Pick<PostingTerm, 'importance' | 'unsure'>): number =>
  importanceWeight[importance] * (unsure ? unsureWeight : 1);
