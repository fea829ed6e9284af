import type { Section } from '../../profile/profile.ts';
import { indexGuide } from '../../review/guide-index.ts';
import type { RoleGuide, Seniority } from '../../roles/guide.ts';
import { type NamedSkills, placeOf } from './named-skills.ts';

/** Whether the profile shows a keyword, has it further down, or lacks it. */
export type Place = ReturnType<typeof placeOf>;

export interface KeywordFit {
  skill: string;
  place: Place;
  /** The sections that name it. */
  sections: Section[];
}

/** One of the themes that make the role, and what the profile has of it. */
export interface ThemeFit {
  theme: string;
  /** The best place of any of its skills: one is enough. */
  place: Place;
  /** What the profile has of the theme; where it has nothing, what would do. */
  keywords: KeywordFit[];
}

/** How a profile and the keywords of a role fit. */
export interface RoleFit {
  themes: ThemeFit[];
  /** Keywords outside the themes, most wanted first. */
  others: KeywordFit[];
  /** Every skill that would add something the profile does not have. */
  lacking: ReadonlySet<string>;
}

/** As many skills as are worth offering for one theme. */
const offeredForTheme = 6;

export function roleFit(
  guide: RoleGuide,
  seniority: Seniority | null,
  named: NamedSkills,
): RoleFit {
  const wanted = [...indexGuide(guide, seniority).keywords.keys()];
  const fitOf = (skill: string): KeywordFit => ({
    skill,
    place: placeOf(skill, named),
    sections: [...(named.get(skill) ?? [])],
  });
  const lacking = new Set<string>();
  const inThemes = new Set(guide.core.flatMap(({ anyOf }) => anyOf));

  const themes = guide.core.map(({ theme, anyOf }): ThemeFit => {
    const all = anyOf.map(fitOf);
    const place = bestPlace(all);
    if (place !== 'lacking')
      return { theme, place, keywords: all.filter((one) => one.place !== 'lacking') };
    for (const { skill } of all) lacking.add(skill);
    const asked = wanted.filter((skill) => anyOf.includes(skill));
    const rest = anyOf.filter((skill) => !asked.includes(skill));
    return { theme, place, keywords: [...asked, ...rest].slice(0, offeredForTheme).map(fitOf) };
  });
  const others = wanted.filter((skill) => !inThemes.has(skill)).map(fitOf);
  for (const { skill, place } of others) if (place === 'lacking') lacking.add(skill);
  return { themes, others, lacking };
}

function bestPlace(all: readonly KeywordFit[]): Place {
  for (const place of ['shown', 'elsewhere'] as const)
    if (all.some((one) => one.place === place)) return place;
  return 'lacking';
}
