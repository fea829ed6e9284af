import { senioritySchema } from '../../roles/guide.ts';
import { z } from '../../schema/zod.ts';
import { snapshotSchema } from '../reading-schema.ts';

/** The one own profile that was read last. Nobody else's is ever stored. */
const storedProfileSchema = z.object({
  vanity: z.string(),
  /** When it was read, in milliseconds since 1970. */
  readAt: z.number(),
  snapshot: snapshotSchema,
});
export type StoredProfile = z.infer<typeof storedProfileSchema>;

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

const settingsSchema = z.object({
  /** The id of the role guide; null until one is picked. */
  role: z.nullable(z.string()),
  seniority: z.nullable(senioritySchema),
});
export type Settings = z.infer<typeof settingsSchema>;

/** One thing that is stored: its key, the version of its shape, and what stands in where it is absent. */
export interface RecordKind<Data> {
  key: string;
  version: number;
  schema: z.ZodMiniType<Data>;
  empty: Data;
}

export const settingsRecord: RecordKind<Settings> = {
  key: 'settings',
  version: 1,
  schema: settingsSchema,
  empty: { role: null, seniority: null },
};

export const profileRecord: RecordKind<StoredProfile | null> = {
  key: 'profile',
  version: 1,
  schema: z.nullable(storedProfileSchema),
  empty: null,
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
