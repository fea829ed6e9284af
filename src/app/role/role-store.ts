import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { KnownProfile } from '../../profile/profile.ts';
import type { Message } from '../../review/review.ts';
import { rolesOfProfile } from '../../roles/find-role.ts';
import type { RoleGuide, Seniority } from '../../roles/guide.ts';
import {
  copyOfGuide,
  emptyRole,
  type OwnRole,
  type ReadRole,
  readRoleFile,
  roleFile,
} from '../../roles/own-role.ts';
import type { RoleEntry } from '../../roles/role-entry.ts';
import { seniorityOf } from '../../roles/seniority.ts';
import { monthOf } from '../calendar.ts';
import type { Client, Core } from '../client.ts';
import {
  type Level,
  ownRolesRecord,
  type Settings,
  settingsRecord,
  ticksRecord,
} from '../storage/records.ts';
import type { SaveRecord } from '../storage/save-record.ts';
import { entryOf, freshId } from './own-roles.ts';

/** The level that texts are scored for, and where it was told from the sentence that says so. */
export interface AimedLevel {
  /** Null for the role as a whole. */
  seniority: Seniority | null;
  because: Message | null;
}

/** The roles: those there are, those the user aims for, and the one that texts are scored for. */
export interface RoleStore {
  /** Every role, the user's own ones first. */
  roles: ReadonlySignal<readonly RoleEntry[]>;
  /** The role that texts are scored for; null until one is picked. */
  role: ReadonlySignal<RoleEntry | null>;
  /** The roles the user aims for, that one among them. */
  targets: ReadonlySignal<readonly RoleEntry[]>;
  /** The roles that the profile's own titles name, the current one first. */
  fromProfile: ReadonlySignal<readonly RoleEntry[]>;
  ownRoles: ReadonlySignal<readonly OwnRole[]>;
  /** The guide of the picked role; null while there is none yet. */
  guide: ReadonlySignal<RoleGuide | null>;
  level: ReadonlySignal<AimedLevel>;
  /** The guide of any of the roles; null where there is none of that id. */
  guideOf(id: string): Promise<RoleGuide | null>;
  /** The tips of the picked role that the user has ticked. */
  ticks: ReadonlySignal<readonly string[]>;

  /** Scores for this role from now on, and keeps it among those aimed for. */
  pickRole(id: string): void;
  /** Aims for this role no longer; where it was the picked one, the next is. */
  dropRole(id: string): void;
  pickLevel(level: Level): void;
  tickTip(id: string, done: boolean): void;
  /** Copies the guide of the picked role as one of the user's own and picks it; gives its id. */
  makeOwn(): string | null;
  /** Begins a role with nothing but its name and picks it; gives its id. */
  addOwn(name: string): string;
  /** Adds a role that was made elsewhere under a free id, and picks it; gives its id. */
  addMade(name: string, make: (id: string) => OwnRole): string;
  /** Puts a changed role in the place of the one of its id. */
  saveOwn(role: OwnRole): void;
  deleteOwn(id: string): void;
  /** Saves the file of a role. */
  exportOwn(id: string): void;
  /** Brings in a role's file and picks the role; a bad file changes nothing and is answered with why. */
  importOwn(text: string): ReadRole;
}

/** What the roles need of the page's store. */
export interface RoleStoreParts {
  client: Client;
  core: Core;
  ready: ReadonlySignal<boolean>;
  /** What is known of the profile in view. */
  known: ReadonlySignal<KnownProfile>;
  settings: Signal<Settings>;
  ownRoles: Signal<OwnRole[]>;
  ticks: Signal<Record<string, string[]>>;
  save: SaveRecord;
  signal: AbortSignal;
}

export function createRoleStore(parts: RoleStoreParts): RoleStore {
  const { client, core, ready, known, settings, ownRoles, save } = parts;
  const guide = signal<RoleGuide | null>(null);

  const roles = computed(() => [...ownRoles.value.map(entryOf), ...core.roleIndex]);
  const role = computed(() => {
    const picked = roles.value.find(({ id }) => id === settings.value.role);
    // With a single role there is nothing to pick; with more, the user is asked first.
    return picked ?? (roles.value.length === 1 ? (roles.value[0] ?? null) : null);
  });
  const roleId = computed(() => role.value?.id ?? null);
  const targets = computed(() =>
    settings.value.targets.flatMap((id) => roles.value.find((entry) => entry.id === id) ?? []),
  );
  const fromProfile = computed(() => rolesOfProfile(known.value, roles.value));
  const level = computed<AimedLevel>(() => {
    const picked = settings.value.level;
    if (picked !== 'auto') return { seniority: picked, because: null };
    return seniorityOf(known.value, monthOf(client.now())) ?? { seniority: null, because: null };
  });

  const stopLoading = effect(() => {
    const id = roleId.value;
    const own = ownRoles.value.find((one) => one.id === id);
    if (!ready.value) return;
    if (own !== undefined || id === null) {
      guide.value = own ?? null;
      return;
    }
    if (guide.peek()?.id === id) return;
    void core.loadGuide(id).then((loaded) => {
      if (roleId.peek() === id) guide.value = loaded;
    });
  });
  parts.signal.addEventListener('abort', stopLoading);

  const change = (changed: Partial<Settings>) =>
    save(settingsRecord, settings, { ...settings.peek(), ...changed });
  const saveTicks = (ids: Record<string, string[]>) => save(ticksRecord, parts.ticks, ids);

  const pickRole = (id: string) => {
    const kept = settings.peek().targets;
    change({ role: id, targets: kept.includes(id) ? kept : [...kept, id] });
  };
  const dropRole = (id: string) => {
    const { role: picked, targets: kept } = settings.peek();
    const rest = kept.filter((other) => other !== id);
    const at = kept.indexOf(id);
    const next = rest[Math.min(Math.max(0, at), rest.length - 1)] ?? null;
    change({ targets: rest, role: picked === id ? next : picked });
  };
  const idsTaken = () => roles.peek().map(({ id }) => id);
  const add = (own: OwnRole): string => {
    batch(() => {
      save(ownRolesRecord, ownRoles, [...ownRoles.peek(), own]);
      pickRole(own.id);
    });
    return own.id;
  };

  return {
    roles,
    role,
    targets,
    fromProfile,
    ownRoles,
    guide,
    level,
    ticks: computed(() => parts.ticks.value[roleId.value ?? ''] ?? []),

    async guideOf(id) {
      const own = ownRoles.peek().find((one) => one.id === id);
      if (own !== undefined) return own;
      return core.loadGuide(id).catch(() => null);
    },
    pickRole,
    dropRole,
    pickLevel(picked) {
      change({ level: picked });
    },
    tickTip(id, done) {
      const forRole = roleId.peek();
      if (forRole === null) return;
      const all = parts.ticks.peek();
      const rest = (all[forRole] ?? []).filter((other) => other !== id);
      saveTicks({ ...all, [forRole]: done ? [...rest, id] : rest });
    },
    makeOwn() {
      const from = guide.peek();
      if (from === null) return null;
      const { name } = from.titles;
      const copy = copyOfGuide(from, freshId(name, idsTaken()), name);
      // Among the other titles as well, so that it stays a title of the role under a new name.
      const aliases = [name, ...copy.titles.aliases.filter((alias) => alias !== name)];
      return add({ ...copy, titles: { ...copy.titles, aliases } });
    },
    addOwn(name) {
      return add(emptyRole(freshId(name, idsTaken()), name));
    },
    addMade(name, make) {
      return add(make(freshId(name, idsTaken())));
    },
    saveOwn(changed) {
      const list = ownRoles.peek().map((own) => (own.id === changed.id ? changed : own));
      save(ownRolesRecord, ownRoles, list);
    },
    deleteOwn(id) {
      batch(() => {
        dropRole(id);
        const { [id]: gone, ...rest } = parts.ticks.peek();
        if (gone !== undefined) saveTicks(rest);
        save(
          ownRolesRecord,
          ownRoles,
          ownRoles.peek().filter((own) => own.id !== id),
        );
      });
    },
    exportOwn(id) {
      const own = ownRoles.peek().find((one) => one.id === id);
      if (own !== undefined) client.saveFile(`byline-role-${id}.json`, roleFile(own));
    },
    importOwn(text) {
      const read = readRoleFile(text);
      if ('refused' in read) return read;
      // Under an id of its own: a file never takes the place of a role that is here.
      const brought = { ...read.role, id: freshId(read.role.titles.name, idsTaken()) };
      add(brought);
      return { role: brought };
    },
  };
}
