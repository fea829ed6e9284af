import { placeOf } from '../../app/role/named-skills.ts';
import { rungOf } from '../../app/role/rung.ts';
import { screens } from '../../words/words.ts';
import { StatusIcon } from '../parts/icons.tsx';
import type { GuideView } from './guide-view.ts';
import { Entries, Sentences } from './lists.tsx';

const words = screens.guide;

/** What the user's level means in this role. */
export function LevelPart({ view: { guide, seniority } }: { view: GuideView }) {
  if (seniority === null) return null;
  const { titles, years, expects, tips } = guide.levels[seniority];
  return (
    <>
      <p>{words.level.years(years)}</p>
      {titles.length === 0 ? null : (
        <>
          <h5>{words.level.titles}</h5>
          <p>{titles.join(', ')}</p>
        </>
      )}
      {expects.length === 0 ? null : (
        <>
          <h5>{words.level.expects}</h5>
          <Sentences list={expects} />
        </>
      )}
      {tips.length === 0 ? null : (
        <>
          <h5>{words.level.tips}</h5>
          <Sentences list={tips} />
        </>
      )}
    </>
  );
}

/** The certificates employers know, and which of them the profile lists. */
export function CertificatesPart({ view }: { view: GuideView }) {
  const isUnread = view.hasProfile && view.known.certifications === undefined;
  return (
    <>
      {isUnread ? <p class="quiet">{words.certificates.unreadText}</p> : null}
      <ul class="tips">
        {view.certificates.map(({ certificate: { name, issuer, why }, held }) => (
          <li key={name} class="tip">
            {held === null ? (
              <span class="dot" aria-hidden="true" />
            ) : (
              <StatusIcon status={held ? 'pass' : 'partial'} />
            )}
            <div>
              <p>
                <strong>{name}</strong>
              </p>
              <p class="quiet">
                {issuer}
                {held === null
                  ? ''
                  : ` · ${held ? words.certificates.held : words.certificates.missing}`}
              </p>
              <p>{why}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The steps of a career in the role, with the user's own one marked. */
export function LadderPart({ view: { guide, known, seniority } }: { view: GuideView }) {
  const mine = rungOf(guide.ladder, known, seniority);
  return (
    <Entries
      list={guide.ladder.map(({ title, text }, index) =>
        index === mine
          ? { head: title, text, note: words.youAreHere, isMarked: true }
          : { head: title, text },
      )}
    />
  );
}

function SkillGroups({
  groups,
  view,
}: {
  groups: readonly { name: string; skills: readonly string[] }[];
  view: GuideView;
}) {
  return (
    <Entries
      list={groups.map(({ name, skills }) => ({
        head: name,
        text: (
          <ul class="chips">
            {skills.map((skill) => (
              <li
                key={skill}
                class={`chip chip-${view.hasProfile ? placeOf(skill, view.named) : 'lacking'}`}
              >
                {skill}
              </li>
            ))}
          </ul>
        ),
      }))}
    />
  );
}

export function ToolsPart({ view }: { view: GuideView }) {
  const groups = view.guide.tools.map(({ group, skills }) => ({ name: group, skills }));
  return <SkillGroups groups={groups} view={view} />;
}

export function SkillsPart({ view }: { view: GuideView }) {
  return <SkillGroups groups={view.guide.skillGroups} view={view} />;
}

export function GoalsPart({ view }: { view: GuideView }) {
  const { goals } = view.guide;
  return (
    <>
      {(['short', 'long'] as const).map((term) =>
        goals[term].length === 0 ? null : (
          <div key={term}>
            <h5>{words.goals[term]}</h5>
            <Sentences list={goals[term]} />
          </div>
        ),
      )}
    </>
  );
}
