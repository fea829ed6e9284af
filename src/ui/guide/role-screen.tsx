import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { LevelPicker } from '../parts/level-picker.tsx';
import { Part } from '../parts/part.tsx';
import { TargetRoles } from '../parts/target-roles.tsx';
import { type GroupId, groupIds, guideParts } from './guide-parts.tsx';
import { useGuideView } from './guide-view.ts';
import { RoleActions } from './role-actions.tsx';

const headingId = (group: GroupId): string => `guide-${group}`;

/** The guide of the picked role beside the profile: what fits, and everything else it holds. */
export function RoleScreen() {
  const { store } = usePage();
  const view = useGuideView(store).value;
  if (view === null) return null;
  const { guide } = view;
  const parts = guideParts(view);
  const groups = groupIds.filter((group) => parts.some((part) => part.group === group));
  return (
    <article class="guide" aria-labelledby="guide-title">
      <section class="block">
        <TargetRoles />
        <h2 id="guide-title" class="guide-title">
          {guide.titles.name}
        </h2>
        <RoleActions guide={guide} />
        <LevelPicker />
      </section>
      <nav class="contents" aria-label={screens.guide.contents}>
        {groups.map((group) => (
          <a
            key={group}
            href={`#${headingId(group)}`}
            onClick={(event) => {
              event.preventDefault();
              const heading = document.getElementById(headingId(group));
              heading?.scrollIntoView({ block: 'start' });
              heading?.focus({ preventScroll: true });
            }}
          >
            {screens.guide.groups[group]}
          </a>
        ))}
      </nav>
      {groups.map((group) => (
        <section key={group} class="block guide-group" aria-labelledby={headingId(group)}>
          <h3 id={headingId(group)} tabIndex={-1}>
            {screens.guide.groups[group]}
          </h3>
          {parts
            .filter((part) => part.group === group)
            .map(({ id, title, note, body }) => (
              <Part key={id} id={id} title={title} note={note}>
                {body}
              </Part>
            ))}
        </section>
      ))}
    </article>
  );
}
