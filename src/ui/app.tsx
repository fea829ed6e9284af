import { useEffect, useRef } from 'preact/hooks';
import { postingWords, screens } from '../words/words.ts';
import { usePage } from './context.ts';
import { RoleEditor } from './editor/role-editor.tsx';
import { RoleScreen } from './guide/role-screen.tsx';
import { keepFocus } from './keep-focus.ts';
import { LiveScores } from './parts/live-scores.tsx';
import { Notice } from './parts/notice.tsx';
import { Tabs, tabId, tabPanelId } from './parts/tabs.tsx';
import { daysBetween } from './points.ts';
import { PostingScreen } from './postings/posting-screen.tsx';
import { PostingsScreen } from './postings/postings-screen.tsx';
import type { Tab } from './screen-state.ts';
import { Header } from './screens/header.tsx';
import { MoreScreen } from './screens/more-screen.tsx';
import { Overview } from './screens/overview.tsx';
import { PickScreen } from './screens/pick-screen.tsx';
import { ProfileScreen } from './screens/profile-screen.tsx';
import { TabScreen } from './screens/tab-screen.tsx';
import { TextScreen } from './screens/text-screen.tsx';
import { WelcomeScreen } from './screens/welcome-screen.tsx';
import { BringProfile } from './ways-in/bring-profile.tsx';

function Section({ section }: { section: Tab }) {
  if (section === 'profile') return <ProfileScreen />;
  if (section === 'role') return <RoleScreen />;
  return <TextScreen key={section} section={section} />;
}

function Scores() {
  const { store, screen } = usePage();
  const view = store.view.value;
  const review = store.review.value;
  const section = screen.section.value;
  const reviewed = (['headline', 'about', 'profile'] as const).map((id) => ({
    id,
    label: screens.sections[id],
    note: review?.[id] === undefined ? '' : String(review[id].score),
  }));
  const tabs = [...reviewed, { id: 'role' as const, label: screens.sections.role, note: '' }];
  return (
    <>
      <Overview />
      {store.isPracticing.value ? (
        <Notice tone="calm">
          <p>{screens.welcome.practicing}</p>
          <button type="button" class="link" onClick={() => store.leavePractice()}>
            {screens.welcome.leave}
          </button>
        </Notice>
      ) : null}
      {view.kind === 'profile' && !view.live && !store.isPracticing.value ? (
        <Notice tone="calm">
          <p>{screens.states.lastNote(daysBetween(view.profile.readAt, store.now()))}</p>
          {store.openPosting.value === null ? null : (
            <button type="button" class="link" onClick={() => store.lookAtPosting()}>
              {postingWords.backToPosting}
            </button>
          )}
        </Notice>
      ) : null}
      <Tabs
        label={screens.app}
        tabs={tabs}
        selected={section}
        onSelect={(id) => {
          screen.section.value = id;
        }}
      />
      <div
        role="tabpanel"
        id={tabPanelId(section)}
        aria-labelledby={tabId(section)}
        class="tabpanel"
      >
        <Section section={section} />
      </div>
    </>
  );
}

function Content() {
  const { store, screen } = usePage();
  const view = store.view.value;
  const shown = screen.shown.value;
  if (shown.kind === 'more') return <MoreScreen />;
  if (shown.kind === 'edit role') return <RoleEditor key={shown.id} id={shown.id} />;
  if (!store.ready.value) return <TabScreen state={{ kind: 'loading' }} />;
  // What the user brings needs no page to be read.
  if (shown.kind === 'ways in') return <BringProfile />;
  if (!store.agreed.value && view.kind === 'tab') return <WelcomeScreen />;
  if (shown.kind === 'guide' && store.guide.value !== null) return <RoleScreen />;
  if (shown.kind === 'postings') return <PostingsScreen />;
  if (view.kind === 'posting') return <PostingScreen />;
  if (view.kind === 'tab') return <TabScreen state={view.state} />;
  if (store.role.value === null) return <PickScreen />;
  return <Scores />;
}

/** The whole of the popup and of the panel: they differ in width only. */
export function App() {
  const { store } = usePage();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const end = new AbortController();
    if (root.current !== null) keepFocus(root.current, end.signal);
    return () => end.abort();
  }, []);
  return (
    <div class="app" ref={root} aria-busy={!store.ready.value}>
      <Header />
      <main>
        {[...store.troubles.value].map((trouble) => (
          <Notice key={trouble} tone="warning">
            <p role="alert">{screens.troubles[trouble]}</p>
          </Notice>
        ))}
        <Content />
      </main>
      <LiveScores />
    </div>
  );
}
