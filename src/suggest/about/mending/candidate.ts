import type { Message, Range } from '../../../review/review.ts';
import type { AboutEditKind, UsedFact } from '../edit.ts';

/** A change that may become an edit, before it is scored. */
export interface Candidate {
  id: string;
  kind: AboutEditKind;
  start: number;
  end: number;
  replacement: string;
  /** What its id and its sense rest on: no other edit may reach into it. */
  around: Range;
  why: Message;
  facts: UsedFact[];
  /** It only asks, so it need not gain anything; the same goes for what makes a text right. */
  mayGainNothing: boolean;
}
