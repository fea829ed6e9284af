import { senioritySchema } from '../../roles/guide.ts';
import { type OwnRole, ownRoleSchema } from '../../roles/own-role.ts';
import { z } from '../../schema/zod.ts';
import { type FactNotes, factKinds } from '../../suggest/facts/fact.ts';
import type { RecordKind } from './record-kind.ts';

const draftSchema = z.object({
  text: z.string(),
  /** What the profile said when the draft was begun. */
  base: z.string(),
  /** Earlier texts, the latest last. */
  undo: z.array(z.string()),
  /** True while the last change was typed, so that a run of letters is undone as one. */
  typing: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;

const profileDraftsSchema = z.object({
  headline: z.exactOptional(draftSchema),
  about: z.exactOptional(draftSchema),
});
export type ProfileDrafts = z.infer<typeof profileDraftsSchema>;

/** `auto` is the level that the profile itself tells. */
const levelSchema = z.union([z.literal('auto'), senioritySchema]);
export type Level = z.infer<typeof levelSchema>;

const settingsSchema = z.object({
  /** The id of the role that texts are scored for; null until one is picked. */
  role: z.nullable(z.string()),
  /** Ids of every role the user aims for, in the order in which they were picked. */
  targets: z.array(z.string()),
  level: levelSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/** Version 1 knew one role, and a level that was null until picked. */
const settingsSchema1 = z.object({
  role: z.nullable(z.string()),
  seniority: z.nullable(senioritySchema),
});

function settingsFrom1(data: unknown): Settings | null {
  const old = settingsSchema1.safeParse(data);
  if (!old.success) return null;
  const { role, seniority } = old.data;
  return { role, targets: role === null ? [] : [role], level: seniority ?? 'auto' };
}

export const settingsRecord: RecordKind<Settings> = {
  key: 'settings',
  version: 2,
  schema: settingsSchema,
  empty: { role: null, targets: [], level: 'auto' },
  upgrades: { 1: settingsFrom1 },
};

/** Drafts by the vanity of the profile they are for. */
export const draftsRecord: RecordKind<Record<string, ProfileDrafts>> = {
  key: 'drafts',
  version: 1,
  schema: z.record(z.string(), profileDraftsSchema),
  empty: {},
};

/** Suggestions the user does not want, by what they say. */
export const ignoredRecord: RecordKind<string[]> = {
  key: 'ignored',
  version: 1,
  schema: z.array(z.string()),
  empty: [],
};

/** The roles the user has made or brought in, in the order in which they came. */
export const ownRolesRecord: RecordKind<OwnRole[]> = {
  key: 'roles',
  version: 1,
  schema: z.array(ownRoleSchema),
  empty: [],
};

/** Tips ticked by hand, by the id of the role. */
export const ticksRecord: RecordKind<Record<string, string[]>> = {
  key: 'ticks',
  version: 1,
  schema: z.record(z.string(), z.array(z.string())),
  empty: {},
};

const factNotesSchema = z.object({
  hidden: z.array(z.string()),
  changed: z.record(z.string(), z.string()),
  added: z.array(z.object({ kind: z.enum(factKinds), text: z.string() })),
});

/** What the user has said about the facts of a profile, by its vanity. */
export const factNotesRecord: RecordKind<Record<string, FactNotes>> = {
  key: 'facts',
  version: 1,
  schema: z.record(z.string(), factNotesSchema),
  empty: {},
};

/** Whether the user has turned on the language model of the browser. */
export const modelRecord: RecordKind<boolean> = {
  key: 'model',
  version: 1,
  schema: z.boolean(),
  empty: false,
};

/** Whether the user has agreed that Byline reads. */
export const agreedRecord: RecordKind<boolean> = {
  key: 'agreed',
  version: 1,
  schema: z.boolean(),
  empty: false,
};
