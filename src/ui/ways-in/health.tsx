import { listSections, textSections } from '../../profile/snapshot.ts';
import { screens, wayInScreen } from '../../words/words.ts';
import { usePage } from '../context.ts';
import { Notice } from '../parts/notice.tsx';
import { BringLink } from './bring-link.tsx';
import { PageReportPart } from './page-report.tsx';
import { SectionHealth } from './section-health.tsx';

const sections = [...textSections, ...listSections];

/** What was read, by which way, how old it is, and what to do about the rest. */
export function Health() {
  const { store } = usePage();
  const snapshot = store.lastSnapshot.value;
  if (snapshot === null) return null;
  const isMissing = sections.some((section) => snapshot[section].state === 'not loaded');
  const isBroken = sections.some((section) => snapshot[section].state === 'unreadable');
  return (
    <section class="block" aria-labelledby="read-title">
      <h2 id="read-title">{wayInScreen.health.title}</h2>
      {isMissing ? (
        <Notice tone="calm">
          <p>{screens.profile.scroll}</p>
        </Notice>
      ) : null}
      {isBroken ? <PageReportPart /> : null}
      <ul class="healths">
        {sections.map((section) => (
          <SectionHealth key={section} section={section} />
        ))}
      </ul>
      <BringLink />
    </section>
  );
}
