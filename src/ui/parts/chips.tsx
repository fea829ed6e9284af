import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { DraftSection } from '../../app/draft/draft-store.ts';
import type { KeywordReview } from '../../review/review.ts';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { keywordsId } from '../screen-state.ts';

/** As many missing keywords as fit a glance; they come most wanted first. */
const firstMissing = 8;

interface ChipsProps {
  section: DraftSection;
  keywords: KeywordReview;
}

/** The role's keywords: those in the text, and those that are not, which only the user can add. */
export function KeywordChips({ section, keywords }: ChipsProps) {
  const { store, screen } = usePage();
  const showsAll = useSignal(false);
  const title = useRef<HTMLHeadingElement>(null);
  const id = keywordsId(section);
  const isTarget = screen.target.value === id;
  useEffect(() => {
    if (!isTarget) return;
    title.current?.scrollIntoView({ block: 'start' });
    title.current?.focus();
    screen.target.value = null;
  }, [isTarget, screen]);

  const missing = showsAll.value ? keywords.missing : keywords.missing.slice(0, firstMissing);
  const rest = keywords.missing.length - firstMissing;
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {screens.keywords.title}
      </h2>
      <h3>{screens.keywords.present}</h3>
      {keywords.present.length === 0 ? <p class="quiet">{screens.keywords.noneYet}</p> : null}
      <ul class="chips">
        {keywords.present.map(({ skill, ranges }) => (
          <li key={skill} class="chip chip-present">
            {skill}
            {ranges.length > 1 ? <span class="chip-count">×{ranges.length}</span> : null}
          </li>
        ))}
      </ul>
      <h3>{screens.keywords.missing}</h3>
      {keywords.missing.length === 0 ? <p class="quiet">{screens.keywords.allThere}</p> : null}
      <ul class="chips">
        {missing.map((skill) => (
          <li key={skill}>
            <button
              type="button"
              class="chip chip-missing"
              aria-label={screens.keywords.add(skill)}
              title={screens.keywords.add(skill)}
              onClick={() => store.addSkill(section, skill)}
            >
              <span aria-hidden="true">+</span> {skill}
            </button>
          </li>
        ))}
        {rest > 0 ? (
          <li>
            <button
              type="button"
              class="link"
              aria-expanded={showsAll.value}
              onClick={() => {
                showsAll.value = !showsAll.value;
              }}
            >
              {showsAll.value ? screens.keywords.fewer : screens.keywords.more(rest)}
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
