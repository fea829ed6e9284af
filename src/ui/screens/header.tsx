import { screens } from '../../words/en/screens.ts';
import { usePage } from '../context.ts';
import { BackIcon, Logo, MoreIcon, PanelIcon } from '../parts/icons.tsx';
import { RolePicker } from '../parts/role-picker.tsx';

/** The line above every screen: whose tool this is, for which role, and the way to the settings. */
export function Header() {
  const { store, screen } = usePage();
  const isMore = screen.showsMore.value;
  const moreLabel = isMore ? screens.more.close : screens.more.open;
  return (
    <header class="header">
      <Logo />
      <h1 class="hidden">{screens.app}</h1>
      <RolePicker
        roles={store.roles}
        selected={store.guide.value?.id ?? null}
        onPick={(id) => store.pickRole(id)}
      />
      {store.canOpenPanel ? (
        <button
          type="button"
          class="icon-button"
          aria-label={screens.more.panel}
          title={screens.more.panel}
          onClick={() => store.openPanel()}
        >
          <PanelIcon />
        </button>
      ) : null}
      <button
        type="button"
        class="icon-button"
        aria-label={moreLabel}
        title={moreLabel}
        aria-pressed={isMore}
        onClick={() => {
          screen.showsMore.value = !isMore;
        }}
      >
        {isMore ? <BackIcon /> : <MoreIcon />}
      </button>
    </header>
  );
}
