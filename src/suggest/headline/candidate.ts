import type { Range } from '../../review/review.ts';
import type { ProfileFact } from '../facts/fact.ts';

/** How a headline is built up; each shape has its words in `src/words/`. */
export const headlineShapes = [
  'title-speciality',
  'title-tools-result',
  'result-first',
  'credential-first',
  'domain-first',
  'scope',
  'leadership',
  'junior',
  'career-change',
] as const;
export type HeadlineShape = (typeof headlineShapes)[number];

/** One piece of a headline. The headline is the pieces' texts one after another. */
export interface HeadlinePart {
  /**
   * What it does in the headline. Each tool is a part of its own, so that it can be swapped alone;
   * a degree stands as `credential`, years in the work as `scope`; `joint` is what stands between
   * pieces (" | ", ", ", " at ").
   */
  slot:
    | 'title'
    | 'speciality'
    | 'tools'
    | 'result'
    | 'scope'
    | 'credential'
    | 'employer'
    | 'blank'
    | 'joint';
  text: string;
  /** The facts its words come from; empty for a joint and for a blank. */
  facts: ProfileFact[];
}

/** A whole headline that the user could take as it is. */
export interface HeadlineCandidate {
  /** By what it says: the same profile gives the same ids. */
  id: string;
  shape: HeadlineShape;
  parts: HeadlinePart[];
  /** At most 220 UTF-16 code units. May hold blanks, `{how many users?}`. */
  text: string;
  /** The rubric's own score, 0 to 100. Blanks count for nothing. */
  score: number;
  /** Points over the present headline. */
  gain: number;
  /** Where its blanks stand in the text. */
  blanks: Range[];
}

/** Where a headline is shown shortened. */
export const headlinePlaces = ['search', 'comment', 'invitation', 'phone'] as const;
export type HeadlinePlace = (typeof headlinePlaces)[number];
