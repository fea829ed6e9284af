import { findRoles } from '../../roles/find-role.ts';
import type { RoleEntry } from '../../roles/role-entry.ts';
import { screens } from '../../words/words.ts';

/** One line of the picker's list. */
export type RoleChoice =
  | { kind: 'role'; key: string; role: RoleEntry; note: string }
  /** Begins a role of the user's own; '' while no name is typed. */
  | { kind: 'create'; key: string; name: string };

/** Lines that belong together, under a heading; '' for none. */
export interface ChoiceGroup {
  title: string;
  choices: RoleChoice[];
}

export interface RoleLists {
  roles: readonly RoleEntry[];
  fromProfile: readonly RoleEntry[];
  targets: readonly RoleEntry[];
}

/** As many roles as a search shows. */
const mostFound = 12;

/** What the picker offers for what is typed: with nothing typed, everything there is to browse. */
export function roleChoices(typed: string, lists: RoleLists): ChoiceGroup[] {
  const name = typed.trim();
  return name === '' ? browse(lists) : search(name, lists.roles);
}

function browse({ roles, fromProfile, targets }: RoleLists): ChoiceGroup[] {
  const others = targets.filter((role) => !fromProfile.includes(role));
  const families = [...new Set(roles.map(({ family }) => family))];
  // A copy of a guide has its title: the family tells the two apart.
  const isTwice = ({ title }: RoleEntry) => roles.filter((role) => role.title === title).length > 1;
  const group = (title: string, members: readonly RoleEntry[]): ChoiceGroup => ({
    title,
    choices: members.map((role) => ({
      kind: 'role',
      key: `${title}-${role.id}`,
      role,
      note: title !== role.family && isTwice(role) ? role.family : '',
    })),
  });
  return [
    group(screens.role.fromProfile, fromProfile),
    group(screens.role.targets, others),
    ...families.map((family) =>
      group(
        family,
        roles.filter((role) => role.family === family),
      ),
    ),
    { title: '', choices: [{ kind: 'create' as const, key: 'create', name: '' }] },
  ].filter(({ choices }) => choices.length > 0);
}

function search(name: string, roles: readonly RoleEntry[]): ChoiceGroup[] {
  const found = findRoles(name, roles, mostFound).map(
    ({ role, title }): RoleChoice => ({
      kind: 'role',
      key: role.id,
      role,
      note: title === role.title ? role.family : screens.role.foundAs(title),
    }),
  );
  return [{ title: '', choices: [...found, { kind: 'create', key: 'create', name }] }];
}
