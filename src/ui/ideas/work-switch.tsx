import type { DraftSection } from '../../app/draft/draft-store.ts';
import { ideaWords } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { type Work, worksOf } from '../screen-state.ts';

/** Checking the text, or having it written: what the section shows below its text. */
export function WorkSwitch({ section }: { section: DraftSection }) {
  const { store, screen } = usePage();
  const pick = (work: Work) => {
    if (work !== 'check') store.wantIdeas();
    screen.work.value = { ...screen.work.value, [section]: work };
  };
  return (
    <fieldset class="segmented work-switch">
      <legend class="hidden">{ideaWords.work.label}</legend>
      {worksOf[section].map((work) => (
        <button
          key={work}
          type="button"
          aria-pressed={screen.work.value[section] === work}
          onClick={() => pick(work)}
        >
          {ideaWords.work[work]}
        </button>
      ))}
    </fieldset>
  );
}
