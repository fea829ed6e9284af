import type { CheckOutcome, Review } from '../../review/review.ts';
import type { RoleGuide } from '../../roles/guide.ts';

type Tip = RoleGuide['tips'][number];

/**
 * How far a tip is followed: `seen` in the profile by its check, or `open` by it; where no check
 * can tell, the user has `ticked` it or it is `unticked`.
 */
export interface TipFit {
  tip: Tip;
  state: 'seen' | 'open' | 'ticked' | 'unticked';
  /** What the tip's check saw; null where none looks for it. */
  outcome: CheckOutcome | null;
}

/** A guide's tips with their states; those seen to be done stand last, so that a tick moves nothing. */
export function tipFits(
  guide: RoleGuide,
  review: Review | null,
  ticked: readonly string[],
): TipFit[] {
  const outcomes = [review?.headline, review?.about, review?.profile].flatMap(
    (section) => section?.checks ?? [],
  );
  const fits = guide.tips.map((tip): TipFit => {
    const outcome = outcomes.find(({ id }) => id === tip.check) ?? null;
    if (outcome !== null)
      return { tip, state: outcome.status === 'pass' ? 'seen' : 'open', outcome };
    return { tip, state: ticked.includes(tip.id) ? 'ticked' : 'unticked', outcome };
  });
  const isSeen = ({ state }: TipFit) => state === 'seen';
  return [...fits.filter((fit) => !isSeen(fit)), ...fits.filter(isSeen)];
}

export const isDone = ({ state }: TipFit): boolean => state === 'seen' || state === 'ticked';
