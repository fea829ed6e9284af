import type { Section } from '../../profile/profile.ts';
import {
  type ListField,
  listSections,
  type TextField,
  textSections,
} from '../../profile/snapshot.ts';
import { screens } from '../../words/en/screens.ts';
import { usePage } from '../context.ts';
import { SectionAdvice } from '../ideas/advice.tsx';
import { FactList } from '../ideas/fact-list.tsx';
import { CheckList } from '../parts/check-list.tsx';
import { Notice } from '../parts/notice.tsx';

const sections: readonly Section[] = [...textSections, ...listSections];

function stateText(field: TextField | ListField<unknown>): string {
  if (field.state !== 'found')
    return field.state === 'empty' ? screens.profile.empty : screens.profile[field.state];
  return 'items' in field
    ? screens.profile.count(field.items.length, field.total)
    : screens.profile.found;
}

/** The rest of the profile, and how the reading of each part went. */
export function ProfileScreen() {
  const { store } = usePage();
  const view = store.view.value;
  if (view.kind !== 'profile') return null;
  const { snapshot } = view.profile;
  const live = store.reading.value;
  const isMissing = sections.some((section) => snapshot[section].state === 'not loaded');
  const isBroken = sections.some((section) => snapshot[section].state === 'unreadable');
  const review = store.review.value?.profile;

  return (
    <>
      <section class="block" aria-labelledby="read-title">
        <h2 id="read-title">{screens.profile.read}</h2>
        {isMissing ? (
          <Notice tone="calm">
            <p>{screens.profile.scroll}</p>
          </Notice>
        ) : null}
        {isBroken ? (
          <Notice tone="warning">
            <p>{screens.profile.bug}</p>
          </Notice>
        ) : null}
        <dl class="fields">
          {sections.map((section) => {
            const field = snapshot[section];
            const isEarlier =
              live !== null && field.state === 'found' && live[section].state !== 'found';
            return (
              <div key={section} class={`field field-${field.state.replace(' ', '-')}`}>
                <dt>{screens.profile.fields[section]}</dt>
                <dd>
                  {stateText(field)}
                  {isEarlier ? ` · ${screens.profile.earlier}` : ''}
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
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
