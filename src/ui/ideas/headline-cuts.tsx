import { headlinePlaces } from '../../suggest/headline/candidate.ts';
import { ideaWords } from '../../words/words.ts';
import { usePage } from '../context.ts';

/** How much of a headline each place of LinkedIn shows. */
export function HeadlineCuts({ text }: { text: string }) {
  const { store } = usePage();
  const ideas = store.ideas.value;
  if (ideas === null) return null;
  return (
    <dl class="cuts">
      {headlinePlaces.map((place) => {
        const { shown, hidden } = ideas.cutHeadline(text, place);
        return (
          <div key={place}>
            <dt>{ideaWords.headlines.places[place]}</dt>
            <dd>
              {hidden === '' ? (
                <span class="quiet">{ideaWords.headlines.whole}</span>
              ) : (
                <span dir="auto">{shown.trimEnd()}…</span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
