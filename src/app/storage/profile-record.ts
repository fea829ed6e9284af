import { z } from '../../schema/zod.ts';
import { sectionItems, snapshotSchema } from '../reading-schema.ts';
import type { RecordKind } from './record-kind.ts';

/** The ways in which a section can come. */
export const wayIns = ['page', 'export', 'pdf', 'paste'] as const;
export type WayIn = (typeof wayIns)[number];

const originSchema = z.object({
  way: z.enum(wayIns),
  /** When it was read, in milliseconds since 1970. */
  at: z.number(),
});
export type Origin = z.infer<typeof originSchema>;

/** What the source said when it was corrected: a newer source is newer than its correction. */
const of = z.string();
const text = z.exactOptional(z.object({ of, text: z.string() }));
const list = <Item extends z.core.$ZodType>(item: Item) =>
  z.exactOptional(z.object({ of, items: z.array(item) }));

const correctionsSchema = z.object({
  name: text,
  headline: text,
  location: text,
  about: text,
  experience: list(sectionItems.experience),
  education: list(sectionItems.education),
  skills: list(sectionItems.skills),
  certifications: list(sectionItems.certifications),
  featured: list(sectionItems.featured),
  languages: list(sectionItems.languages),
});
/** What the user has put right, by section. */
export type Corrections = z.infer<typeof correctionsSchema>;

const origins = z.record(z.string(), originSchema);

/** The one own profile that was read last. Nobody else's is ever stored. */
const storedProfileSchema = z.object({
  /** The last part of the profile's address; '' for one brought by a source that does not tell it. */
  vanity: z.string(),
  /** When anything of it was read last, in milliseconds since 1970. */
  readAt: z.number(),
  /** What the sources say. */
  snapshot: snapshotSchema,
  /** Where and when each section was read that is known. */
  origins: z._default(origins, {}),
  corrections: z._default(correctionsSchema, {}),
});
export type StoredProfile = z.infer<typeof storedProfileSchema>;

export const profileRecord: RecordKind<StoredProfile | null> = {
  key: 'profile',
  version: 1,
  schema: z.nullable(storedProfileSchema),
  empty: null,
};
