import type { RoleGuide } from '../../src/roles/guide.ts';
import type { RoleEntry } from '../../src/roles/role-entry.ts';

/** The entry of a guide in the index of roles. */
export function entryOf({ id, family, titles }: RoleGuide): RoleEntry {
  const { name, aliases, es, fr, de, pt } = titles;
  const others = new Set([...aliases, ...es, ...fr, ...de, ...pt]);
  others.delete(name);
  return { id, title: name, family, titles: [...others] };
}
