import type { RoleGuide, Seniority } from '../roles/guide.ts';
import { type TitleFinder, titleFinder } from '../roles/titles.ts';

/** A guide made ready for review. */
export interface GuideIndex {
  guide: RoleGuide;
  titles: TitleFinder;
  /** Weight of each keyword, 1 to 3, by canonical name; most wanted first. */
  keywords: ReadonlyMap<string, number>;
  core: readonly { theme: string; anyOf: ReadonlySet<string> }[];
}

const indexes = new WeakMap<RoleGuide, Map<Seniority | null, GuideIndex>>();

/** The index of a guide for a level; made once for each guide and level. */
export function indexGuide(guide: RoleGuide, seniority: Seniority | null): GuideIndex {
  const levels = indexes.get(guide) ?? new Map<Seniority | null, GuideIndex>();
  indexes.set(guide, levels);
  const known = levels.get(seniority);
  if (known) return known;
  const weights = new Map(guide.keywords.map(({ skill, weight }) => [skill, weight as number]));
  for (const { skill, weight } of seniority ? guide.levels[seniority].keywords : [])
    weights.set(skill, weight);
  const index: GuideIndex = {
    guide,
    titles: titleFinder(guide),
    keywords: new Map([...weights].sort(([, one], [, other]) => other - one)),
    core: guide.core.map(({ theme, anyOf }) => ({ theme, anyOf: new Set(anyOf) })),
  };
  levels.set(seniority, index);
  return index;
}
