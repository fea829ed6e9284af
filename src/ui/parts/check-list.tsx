import { ignoredKey } from '../../app/store.ts';
import type { CheckOutcome, SectionReview } from '../../review/review.ts';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { pointsText } from '../points.ts';
import { CheckCard, isHeld } from './check-card.tsx';

interface CheckListProps {
  review: SectionReview;
  /** The text that the edits change; null where there is none. */
  text: string | null;
}

function sum(checks: CheckOutcome[], of: 'earned' | 'weight'): number {
  return checks.reduce((total, check) => total + check[of], 0);
}

/** Every line of a score, what is worth most first, and their sum. */
export function CheckList({ review, text }: CheckListProps) {
  const { store } = usePage();
  const held = review.checks.filter(isHeld);
  const todo = review.checks
    .filter((check) => check.status !== 'pass' && !isHeld(check))
    .sort((a, b) => b.gain - a.gain);
  const done = review.checks.filter((check) => check.status === 'pass');
  const ignored = review.checks.flatMap((check) =>
    check.edits
      .map((edit) => ignoredKey(check.section, check.id, edit))
      .filter((key) => store.ignored.value.includes(key)),
  );

  return (
    <section class="block" aria-label={screens.checks.title}>
      <h2>{screens.checks.title}</h2>
      <ul class="cards">
        {[...todo, ...done].map((outcome) => (
          <CheckCard key={outcome.id} outcome={outcome} text={text} />
        ))}
        {held.length > 0 ? <li class="quiet cards-note">{screens.checks.held}</li> : null}
        {held.map((outcome) => (
          <CheckCard key={outcome.id} outcome={outcome} text={text} />
        ))}
      </ul>
      <p class="sum">
        {screens.checks.sum(
          pointsText(sum(review.checks, 'earned')),
          pointsText(sum(review.checks, 'weight')),
          review.score,
        )}
      </p>
      {ignored.length > 0 ? (
        <p class="quiet">
          {screens.checks.ignored(ignored.length)}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              for (const key of ignored) store.setIgnored(key, false);
            }}
          >
            {screens.checks.showIgnored}
          </button>
        </p>
      ) : null}
      <p class="quiet">{screens.checks.source}</p>
    </section>
  );
}
