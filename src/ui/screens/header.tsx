import { postingWords, screens } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { BackIcon, Logo, MoreIcon, PanelIcon, PostingsIcon } from '../parts/icons.tsx';
import { RolePicker } from '../parts/role-picker.tsx';

/** The line above every screen: whose tool this is, for which role, and the way to the settings. */
export function Header() {
  const { store, screen } = usePage();
  // The same button leads to the settings, and back from whatever stands before the scores.
  const shown = screen.shown.value.kind;
  const isMain = shown === 'main';
  const moreLabel = isMain ? screens.more.open : screens.more.close;
  return (
    <header class="header">
      <Logo />
      <h1 class="hidden">{screens.app}</h1>
      <RolePicker />
      {shown === 'postings' ? null : (
        <button
          type="button"
          class="icon-button"
          aria-label={postingWords.list.open}
          title={postingWords.list.open}
          onClick={() => {
            screen.shown.value = { kind: 'postings' };
          }}
        >
          <PostingsIcon />
        </button>
      )}
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
        aria-pressed={!isMain}
        onClick={() => {
          screen.shown.value = { kind: isMain ? 'more' : 'main' };
        }}
      >
        {isMain ? <MoreIcon /> : <BackIcon />}
      </button>
    </header>
  );
}
