import type { RoleGuide } from './guide.ts';

/** What the role picker needs of a guide before it is loaded. */
export interface RoleEntry {
  id: string;
  title: string;
  family: string;
}

/** Every role of the library, by family and title. */
export const roleIndex: readonly RoleEntry[] = [
  { id: 'backend-developer', title: 'Backend Developer', family: 'Software engineering' },
];

/** Each guide is a file of its own, fetched when its role is chosen. */
const guides: Record<string, () => Promise<{ default: unknown }>> = {
  'backend-developer': () => import('./library/backend-developer.json'),
};

/**
 * The guide of a role. The library's files are held to the schema by its tests, so they are not
 * parsed again here.
 *
 * @throws RangeError for an id the library does not have
 */
export async function loadGuide(id: string): Promise<RoleGuide> {
  const load = guides[id];
  if (!load) throw new RangeError(`No role guide is called “${id}”.`);
  return (await load()).default as RoleGuide;
}
