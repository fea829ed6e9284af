import { screens } from '../words/en/screens.ts';
import { usePage } from './context.ts';
import { LiveScores } from './parts/live-scores.tsx';
import { Notice } from './parts/notice.tsx';
import { Tabs, tabId, tabPanelId } from './parts/tabs.tsx';
import { daysBetween } from './points.ts';
import { Header } from './screens/header.tsx';
import { MoreScreen } from './screens/more-screen.tsx';
import { Overview } from './screens/overview.tsx';
import { ProfileScreen } from './screens/profile-screen.tsx';
import { TabScreen } from './screens/tab-screen.tsx';
import { TextScreen } from './screens/text-screen.tsx';

function Scores() {
  const { store, screen } = usePage();
  const view = store.view.value;
  const review = store.review.value;
  const section = screen.section.value;
  const tabs = (['headline', 'about', 'profile'] as const).map((id) => ({
    id,
    label: screens.sections[id],
    note: review?.[id] === undefined ? '' : String(review[id].score),
  }));
  return (
    <>
      <Overview />
      {view.kind === 'profile' && !view.live ? (
        <Notice tone="calm">
          <p>{screens.states.lastNote(daysBetween(view.profile.readAt, store.now()))}</p>
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
        {section === 'profile' ? <ProfileScreen /> : <TextScreen key={section} section={section} />}
      </div>
    </>
  );
}

function Content() {
  const { store, screen } = usePage();
  const view = store.view.value;
  if (screen.showsMore.value) return <MoreScreen />;
  if (!store.ready.value) return <TabScreen state={{ kind: 'loading' }} />;
  if (view.kind === 'tab') return <TabScreen state={view.state} />;
  if (store.guide.value === null && store.settings.value.role === null && store.roles.length > 1)
    return (
      <section class="state">
        <h2>{screens.role.pick}</h2>
        <p>{screens.role.pickText}</p>
      </section>
    );
  return <Scores />;
}

/** The whole of the popup and of the panel: they differ in width only. */
export function App() {
  const { store } = usePage();
  return (
    <div class="app">
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
