import type { KnownProfile } from '../../profile/profile.ts';
import { type GuideIndex, indexGuide } from '../../review/guide-index.ts';
import type { RoleGuide } from '../../roles/guide.ts';
import { canonicalSkill, type Lexicon } from '../../skills/lexicon.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import type { FactSource } from '../facts/fact.ts';
import { passagesOf, sourceIn } from '../facts/passages.ts';
import { isOnlyWished } from '../facts/wished.ts';

/** A skill that the profile shows and its Skills section lacks. */
export interface AddableSkill {
  /** Canonical name. */
  skill: string;
  /** How much the role wants it: 3 most, 0 not at all. */
  weight: number;
  /** Every place that shows it, the present position first. */
  seen: FactSource[];
}

/** A skill that belongs on top of the Skills section for this role. */
export interface TopSkill {
  skill: string;
  /** As the Skills section writes it; null where it is still to be added. */
  listedAs: string | null;
  /** Its present place, from 1; null where it is still to be added. */
  place: number | null;
}

export interface SkillAdvice {
  addable: AddableSkill[];
  /** At most three, the one wanted most first. */
  top: TopSkill[];
  /** Whether these are on top already, in whatever order. */
  isInOrder: boolean;
  /** Set where only the first skills were read: one that seems to be lacking may be further down. */
  partial: { read: number; total: number } | null;
}

/** LinkedIn shows this many skills before the reader asks for more. */
const onTop = 3;

/**
 * What to do with the Skills section for a role; null where the section is not known. Only skills
 * that the profile itself shows are advised, none that it would be good to have.
 */
export function skillAdvice(
  known: KnownProfile,
  guide: RoleGuide,
  lexicon: Lexicon = shippedLexicon(),
): SkillAdvice | null {
  if (known.skills === undefined) return null;
  const role = indexGuide(guide, null);
  const listed = known.skills.map(({ name }) => ({ name, skill: canonicalSkill(name, lexicon) }));
  const addable = addableIn(known, role, lexicon, new Set(listed.map(({ skill }) => skill)));
  const candidates: TopSkill[] = [
    ...listed.flatMap(({ name, skill }, index) =>
      skill === null ? [] : [{ skill, listedAs: name, place: index + 1 }],
    ),
    ...addable.map(({ skill }) => ({ skill, listedAs: null, place: null })),
  ];
  const top = topOf(candidates, role);
  const read = known.skills.length;
  const total = known.skillsTotal ?? read;
  return {
    addable,
    top,
    isInOrder: top.every(({ place }) => place !== null && place <= onTop),
    partial: total > read ? { read, total } : null,
  };
}

function addableIn(
  known: KnownProfile,
  role: GuideIndex,
  lexicon: Lexicon,
  listed: ReadonlySet<string | null>,
): AddableSkill[] {
  const seen = new Map<string, FactSource[]>();
  for (const passage of passagesOf(known, lexicon)) {
    for (const { skill, start, end } of passage.hits) {
      const kind = lexicon.entries.get(skill)?.kind;
      // A certificate has its own section; of soft skills only those that the role names.
      if (listed.has(skill) || kind === 'certification') continue;
      if (kind === 'soft' && !role.keywords.has(skill)) continue;
      if (isOnlyWished(passage, [start, end], false)) continue;
      seen.set(skill, [...(seen.get(skill) ?? []), sourceIn(passage, [start, end])]);
    }
  }
  const weightOf = (skill: string) => role.keywords.get(skill) ?? 0;
  return [...seen]
    .map(([skill, sources]) => ({ skill, weight: weightOf(skill), seen: sources }))
    .sort(
      (one, other) =>
        other.weight - one.weight ||
        themesOf(other.skill, role).length - themesOf(one.skill, role).length ||
        other.seen.length - one.seen.length,
    );
}

const themesOf = (skill: string, { core }: GuideIndex): string[] =>
  core.flatMap(({ theme, anyOf }) => (anyOf.has(skill) ? [theme] : []));

/** The most wanted, each for another of the role's themes where there is a choice. */
function topOf(candidates: readonly TopSkill[], role: GuideIndex): TopSkill[] {
  const left = candidates.filter(
    ({ skill }) => role.keywords.has(skill) || themesOf(skill, role).length > 0,
  );
  const covered = new Set<string>();
  const top: TopSkill[] = [];
  while (top.length < onTop && left.length > 0) {
    let best = 0;
    for (const [index, candidate] of left.entries())
      if (worthOf(candidate, covered, role) > worthOf(left[best] as TopSkill, covered, role))
        best = index;
    const [chosen] = left.splice(best, 1) as [TopSkill];
    for (const theme of themesOf(chosen.skill, role)) covered.add(theme);
    top.push(chosen);
  }
  return top;
}

/** What the role wants most, then what speaks of a theme not yet spoken of, then what is on top now. */
function worthOf(
  { skill, place }: TopSkill,
  covered: ReadonlySet<string>,
  role: GuideIndex,
): number {
  const themes = themesOf(skill, role);
  const isNew = themes.some((theme) => !covered.has(theme));
  const stays = place !== null && place <= onTop ? 2 : place !== null ? 1 : 0;
  return (
    (role.keywords.get(skill) ?? 0) * 10 + (isNew ? 5 : 0) + (themes.length > 0 ? 3 : 0) + stays
  );
}
