import type { OwnRole } from '../../roles/own-role.ts';
import type { RoleEntry } from '../../roles/role-entry.ts';

/** What the picker needs of a role of the user's own. */
export function entryOf({ id, family, titles }: OwnRole): RoleEntry {
  const { name, aliases, es, fr, de, pt } = titles;
  return { id, title: name, family, titles: [...aliases, ...es, ...fr, ...de, ...pt] };
}

/** An id for a new role, made of its name, that no other role has. */
export function freshId(name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const stem = plain === '' ? 'own' : `own-${plain}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (!taken.includes(id)) return id;
  }
}
