import type { RoleGuide } from './guide.ts';
import { guides } from './guides.ts';
import index from './index.json';
import type { RoleEntry } from './role-entry.ts';

/** Every role of the library, by family and title. */
export const roleIndex: readonly RoleEntry[] = index;

/**
 * The guide of a role. The library's files are held to the schema by its tests, so they are not
 * parsed again here.
 *
 * @throws RangeError for an id the library does not have
 */
export async function loadGuide(id: string): Promise<RoleGuide> {
  const load = Object.hasOwn(guides, id) ? guides[id] : undefined;
  if (!load) throw new RangeError(`No role guide is called “${id}”.`);
  return (await load()).default as RoleGuide;
}
