import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { SectionAdvice } from '../ideas/advice.tsx';
import { FactList } from '../ideas/fact-list.tsx';
import { CheckList } from '../parts/check-list.tsx';
import { Health } from '../ways-in/health.tsx';

/** The rest of the profile: how it was read, how it is scored, and what suggestions draw on. */
export function ProfileScreen() {
  const { store } = usePage();
  const review = store.review.value?.profile;
  return (
    <>
      <Health />
      {review === undefined || review.checks.length === 0 ? (
        <p class="quiet block">{screens.profile.unread.profile}</p>
      ) : (
        <CheckList review={review} text={null} />
      )}
      <SectionAdvice />
      <FactList />
    </>
  );
}
