import type { KnownProfile } from '../../profile/profile.ts';
import type { RoleGuide, Seniority } from '../../roles/guide.ts';

/**
 * The rung of a role's ladder on which a profile stands, as its index: the one of the current
 * title, else the first of the level. Null where neither tells.
 */
export function rungOf(
  ladder: RoleGuide['ladder'],
  known: KnownProfile,
  seniority: Seniority | null,
): number | null {
  const current = known.experience?.find(({ end }) => end === null)?.title;
  const byTitle = ladder.findIndex(
    ({ title }) => current !== undefined && plain(title) === plain(current),
  );
  if (byTitle >= 0) return byTitle;
  const byLevel = ladder.findIndex(({ level }) => level !== null && level === seniority);
  return byLevel >= 0 ? byLevel : null;
}

const plain = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}+#.]+/gu, '');
