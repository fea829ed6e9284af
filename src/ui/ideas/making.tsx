import { ideaWords } from '../../words/words.ts';

/** Stands in for suggestions until they are there. */
export function Making() {
  return (
    <section class="block" aria-busy="true">
      <p role="status">{ideaWords.making}</p>
    </section>
  );
}
