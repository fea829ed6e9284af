import type { RoleGuide } from '../../roles/guide.ts';
import type { Importance, PostingTerm } from '../posting.ts';

/** A keyword's weight in the words of a posting. */
const importanceOf: Record<1 | 2 | 3, Importance> = {
  3: 'required',
  2: 'preferred',
  1: 'mentioned',
};

/**
 * A role guide as if it were a posting: each core theme an either/or that is required, the other
 * keywords by their weight.
 */
export function termsOfRole({
  core,
  keywords,
}: Pick<RoleGuide, 'core' | 'keywords'>): PostingTerm[] {
  const terms: PostingTerm[] = [];
  const taken = new Set<string>();
  const add = (skill: string, importance: Importance, group: number | null) => {
    if (taken.has(skill)) return;
    taken.add(skill);
    terms.push({ term: skill, skill, importance, ranges: [], unsure: false, group });
  };
  for (const [group, { anyOf }] of core.entries())
    for (const skill of anyOf) add(skill, 'required', anyOf.length > 1 ? group : null);
  for (const { skill, weight } of keywords) add(skill, importanceOf[weight], null);
  return terms;
}
