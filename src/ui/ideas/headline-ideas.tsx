import { ideaWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { CandidateCard } from './candidate-card.tsx';
import { Making } from './making.tsx';

/** Whole headlines from the user's facts, best first. */
export function HeadlineIdeas() {
  const { store } = usePage();
  const candidates = store.headlineIdeas.value;
  const now = store.review.value?.headline?.score;
  if (candidates === null) return <Making />;
  return (
    <section class="block" aria-label={ideaWords.work.ideas}>
      <p>{candidates.length === 0 ? ideaWords.headlines.none : ideaWords.headlines.intro}</p>
      <p class="quiet">
        {ideaWords.promise} {now === undefined ? null : ideaWords.now(now)}
      </p>
      <ul class="cards">
        {candidates.map((candidate) => (
          <CandidateCard key={candidate.id} candidate={candidate} />
        ))}
      </ul>
    </section>
  );
}
