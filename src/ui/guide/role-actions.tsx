import type { RoleGuide } from '../../roles/guide.ts';
import { screens } from '../../words/words.ts';
import { usePage } from '../context.ts';

/** What the user can do with the role in front of them: copy it, or change their own. */
export function RoleActions({ guide }: { guide: RoleGuide }) {
  const { store, screen } = usePage();
  const own = store.ownRoles.value.find(({ id }) => id === guide.id);
  if (own === undefined)
    return (
      <p>
        <button
          type="button"
          class="link"
          onClick={() => {
            const id = store.makeOwn();
            if (id !== null) screen.shown.value = { kind: 'edit role', id };
          }}
        >
          {screens.ownRoles.copyGuide}
        </button>
      </p>
    );
  const base = store.roles.value.find(({ id }) => id === own.base)?.title;
  return (
    <p class="quiet">
      {base === undefined ? screens.guide.ownRole : screens.guide.copyOf(base)}{' '}
      {guide.keywords.length === 0 ? `${screens.guide.noKeywords} ` : ''}
      <button
        type="button"
        class="link"
        aria-label={screens.ownRoles.editNamed(own.titles.name)}
        onClick={() => {
          screen.shown.value = { kind: 'edit role', id: own.id };
        }}
      >
        {screens.ownRoles.edit}
      </button>
      <button
        type="button"
        class="link"
        aria-label={`${screens.ownRoles.save}: ${own.titles.name}`}
        onClick={() => store.exportOwn(own.id)}
      >
        {screens.ownRoles.save}
      </button>
    </p>
  );
}
