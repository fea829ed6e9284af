import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';

/** A screen reader is told once the typing rests, in milliseconds. */
const rest = 900;

/** Tells screen readers the scores when they have changed. */
export function LiveScores() {
  const { store } = usePage();
  const said = useSignal('');
  const review = store.review.value;
  const words = (score: number | undefined) =>
    score === undefined ? screens.score.notRead : screens.score.of(score);
  const now =
    review === null
      ? ''
      : screens.score.announce(words(review.headline?.score), words(review.about?.score));
  useEffect(() => {
    const timer = setTimeout(() => {
      said.value = now;
    }, rest);
    return () => clearTimeout(timer);
  }, [now, said]);
  return (
    <div class="hidden" role="status" aria-live="polite">
      {said.value}
    </div>
  );
}
