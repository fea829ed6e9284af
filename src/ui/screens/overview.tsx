import { useEffect } from 'preact/hooks';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { Dial } from '../parts/dial.tsx';

/** The two scores, the overall one, and the one fix worth most. */
export function Overview() {
  const { store, screen, words } = usePage();
  const review = store.review.value;
  const before = store.profileReview.value;
  const next = review?.overall.next ?? null;
  const level = store.level.value.seniority;
  const gain = Math.round(next?.gain ?? 0);
  const hasScore = review !== null;

  // The bench reads how long it took to get here.
  useEffect(() => {
    if (hasScore) performance.mark('first score');
  }, [hasScore]);

  return (
    <section class="overview" aria-label={screens.score.overall}>
      <div class="dials">
        {(['headline', 'about'] as const).map((section) => (
          <Dial
            key={section}
            label={screens.sections[section]}
            score={review?.[section]?.score ?? null}
            was={before?.[section]?.score ?? null}
            onClick={() => {
              screen.section.value = section;
            }}
          />
        ))}
      </div>
      {review === null ? null : (
        <div class="next">
          <p class="overall">
            <span>
              {screens.score.overall}
              {level === null ? '' : screens.role.scoredFor(screens.role.levels[level])}
            </span>{' '}
            <strong>{screens.score.of(review.overall.score)}</strong>
          </p>
          {next === null ? (
            <p class="next-done">{screens.next.done}</p>
          ) : (
            <button
              type="button"
              class="next-button"
              onClick={() => screen.goTo(next.section, next.check)}
            >
              <span class="next-words">
                <span class="next-label">
                  {screens.next.label} · {screens.sections[next.section]}
                </span>
                <span class="next-name">{words.nameOf(next.check)}</span>
              </span>
              {gain > 0 ? <span class="gain">{screens.next.overall(gain)}</span> : null}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
