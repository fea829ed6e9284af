import type { DraftSection, TextSource } from '../../app/draft/draft-store.ts';
import { aboutFold, aboutLimit, headlineCut, headlineLimit } from '../../profile/limits.ts';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { BuildAbout } from '../ideas/build-about.tsx';
import { HeadlineIdeas } from '../ideas/headline-ideas.tsx';
import { MendAbout } from '../ideas/mend-about.tsx';
import { WorkSwitch } from '../ideas/work-switch.tsx';
import { CheckList } from '../parts/check-list.tsx';
import { KeywordChips } from '../parts/chips.tsx';
import { DraftEditor } from '../parts/draft-editor.tsx';
import { MarkedText } from '../parts/marked-text.tsx';
import { Notice } from '../parts/notice.tsx';

const limits = { headline: headlineLimit, about: aboutLimit };
const cuts = { headline: headlineCut, about: aboutFold };

/** A text of the profile: marked, scored, and the draft that improves it. */
export function TextScreen({ section }: { section: DraftSection }) {
  const { store, screen } = usePage();
  const work = screen.work.value[section];
  const working = store[section].value;
  const review = store.review.value?.[section];

  if (working === null || review === undefined) {
    const state = store.reading.value?.[section].state ?? 'not loaded';
    return (
      <section class="block">
        <h2>{screens.sections[section]}</h2>
        <Notice tone={state === 'unreadable' ? 'warning' : 'calm'}>
          <p>{screens.profile.unread[section]}</p>
          <p>{screens.profile.unreadText[state === 'unreadable' ? 'unreadable' : 'not loaded']}</p>
        </Notice>
      </section>
    );
  }

  const { text, source, draft, profileText, formText } = working;
  const limit = limits[section];
  const isOver = text.length > limit;
  const sources: { id: TextSource; label: string }[] = [
    { id: 'form', label: screens.text.showForm },
    { id: 'draft', label: screens.text.showDraft },
  ];
  const isEdited = profileText !== null && draft.text !== profileText;

  return (
    <>
      <section class="block">
        {formText === null ? null : (
          <div class="sources">
            <p class="following">
              <span class="pulse" aria-hidden="true" />
              {screens.text.following}
              {isEdited && source === 'form' ? (
                <span class="quiet"> {screens.text.safeDraft}</span>
              ) : null}
            </p>
            <fieldset class="segmented">
              <legend class="hidden">{screens.text.sourceLabel}</legend>
              {sources.map(({ id, label }) => (
                <button
                  key={id}
                  type="button"
                  aria-pressed={source === id}
                  onClick={() => store.showSource(section, id)}
                >
                  {label}
                </button>
              ))}
            </fieldset>
          </div>
        )}
        <div class="text-head">
          <h2>{screens.text.title[source][section]}</h2>
          {source === 'draft' ? (
            <span class={`tag ${isEdited ? 'tag-accent' : ''}`}>
              {isEdited ? screens.text.edited : screens.text.same}
            </span>
          ) : null}
        </div>
        <div class="paper">
          {text === '' ? (
            <p class="quiet">{screens.text.nothing[section]}</p>
          ) : (
            <MarkedText section={section} review={review} cut={cuts[section]} />
          )}
        </div>
        <p class={`count ${isOver ? 'count-over' : ''}`}>
          {screens.text.count(text.length, limit)}
          {isOver ? ` · ${screens.text.over(text.length - limit)}` : ''}
        </p>
        {/\{[^{}\n]+\}/.test(text) ? (
          <Notice tone="warning">
            <p>{screens.text.blanks}</p>
          </Notice>
        ) : null}
        {source === 'draft' ? (
          <DraftEditor key={section} section={section} working={working} />
        ) : null}
      </section>
      <WorkSwitch section={section} />
      {work === 'check' ? (
        <>
          <KeywordChips section={section} keywords={review.keywords} />
          <CheckList review={review} text={text} />
        </>
      ) : null}
      {work === 'ideas' ? <HeadlineIdeas /> : null}
      {work === 'mend' ? <MendAbout /> : null}
      {work === 'build' ? <BuildAbout /> : null}
    </>
  );
}
