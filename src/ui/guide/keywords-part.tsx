import type { KeywordFit, Place, ThemeFit } from '../../app/role/keyword-fit.ts';
import type { CheckStatus } from '../../review/review.ts';
import { screens } from '../../words/words.ts';
import { StatusIcon } from '../parts/icons.tsx';
import type { GuideView } from './guide-view.ts';

const words = screens.guide.keywords;
const signs: Record<Place, CheckStatus> = { shown: 'pass', elsewhere: 'partial', lacking: 'fail' };

function where({ sections }: KeywordFit): string {
  return words.in(sections.map((section) => screens.profile.fields[section]).join(', '));
}

function Chip({ keyword, hasProfile }: { keyword: KeywordFit; hasProfile: boolean }) {
  const { skill, place } = keyword;
  return (
    <li class={`chip chip-${hasProfile ? place : 'lacking'}`}>
      {skill}
      {place === 'lacking' ? null : <span class="chip-where">{where(keyword)}</span>}
    </li>
  );
}

function Chips({ list, hasProfile }: { list: readonly KeywordFit[]; hasProfile: boolean }) {
  return (
    <ul class="chips">
      {list.map((keyword) => (
        <Chip key={keyword.skill} keyword={keyword} hasProfile={hasProfile} />
      ))}
    </ul>
  );
}

function Theme({ fit, hasProfile }: { fit: ThemeFit; hasProfile: boolean }) {
  const { theme, place, keywords } = fit;
  return (
    <li class="theme">
      <p class="theme-name">
        {hasProfile ? <StatusIcon status={signs[place]} /> : null}
        <span>
          {theme}
          {hasProfile ? <span class="quiet"> · {words.place[place]}</span> : null}
        </span>
      </p>
      {hasProfile && place === 'elsewhere' ? <p class="quiet">{words.bringForward}</p> : null}
      {place === 'lacking' ? <p class="quiet">{words.anyOf}</p> : null}
      <Chips list={keywords} hasProfile={hasProfile} />
    </li>
  );
}

/** The role's keywords by theme: on show, only further down, or not there. */
export function KeywordsPart({ view }: { view: GuideView }) {
  const { fit, hasProfile } = view;
  return (
    <>
      <p class="quiet">{hasProfile ? words.intro : words.noProfile}</p>
      <ul class="themes">
        {fit.themes.map((theme) => (
          <Theme key={theme.theme} fit={theme} hasProfile={hasProfile} />
        ))}
      </ul>
      {fit.others.length === 0 ? null : <h5>{words.others}</h5>}
      {(['shown', 'elsewhere', 'lacking'] as const).map((place) => {
        const list = fit.others.filter((keyword) => keyword.place === place);
        if (list.length === 0) return null;
        return (
          <div key={place} class="others">
            {hasProfile ? <p class="quiet">{words.place[place]}</p> : null}
            <Chips list={list} hasProfile={hasProfile} />
          </div>
        );
      })}
    </>
  );
}
