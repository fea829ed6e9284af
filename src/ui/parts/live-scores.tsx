import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';

/** A screen reader is told once the typing rests, in milliseconds. */
const rest = 900;

type Scores = Partial<Record<'headline' | 'about', number>>;

/** Tells screen readers a score that has changed. What a screen opens with can be read on it. */
export function LiveScores() {
  const { store } = usePage();
  const said = useSignal('');
  const told = useRef<Scores>({});
  const review = store.review.value;
  const headline = review?.headline?.score;
  const about = review?.about?.score;
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = told.current;
      const now = {
        ...(headline === undefined ? {} : { headline }),
        ...(about === undefined ? {} : { about }),
      };
      told.current = now;
      const changed = (['headline', 'about'] as const).flatMap((section) => {
        const score = now[section];
        if (score === undefined || before[section] === undefined || score === before[section])
          return [];
        return `${screens.sections[section]}: ${screens.score.of(score)}.`;
      });
      if (changed.length > 0) said.value = changed.join(' ');
    }, rest);
    return () => clearTimeout(timer);
  }, [headline, about, said]);
  return (
    <div class="hidden" role="status">
      {said.value}
    </div>
  );
}
