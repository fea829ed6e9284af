import type { PageReading } from '../pages/reading.ts';
import type { ProfileSnapshot } from '../profile/snapshot.ts';
import { z } from '../schema/zod.ts';
import type { ReaderMessage } from './protocol.ts';

const text = z.string();
const date = z.nullable(z.string());
const state = z.enum(['found', 'empty', 'not loaded', 'unreadable']);
const via = z.nullable(z.string());

const textField = z.object({ state, text, via });

function listField<Item extends z.core.$ZodType>(item: Item) {
  return z.object({ state, items: z.array(item), via, total: z.exactOptional(z.number()) });
}

const listedSkill = z.object({ name: text, endorsements: z.nullable(z.number()) });
const position = z.object({
  title: text,
  company: text,
  start: date,
  end: date,
  location: text,
  description: text,
});
const education = z.object({ school: text, degree: text, field: text, start: date, end: date });
const certification = z.object({ name: text, issuer: text, issued: date });
const featured = z.object({ kind: text, title: text, url: text });

/** One item of each section that is a list. */
export const sectionItems = {
  experience: position,
  education,
  skills: listedSkill,
  certifications: certification,
  featured,
  languages: text,
};

/** A profile as a page showed it; keys that are not ours are dropped. */
export const snapshotSchema: z.ZodMiniType<ProfileSnapshot> = z.object({
  name: textField,
  headline: textField,
  location: textField,
  about: textField,
  experience: listField(sectionItems.experience),
  education: listField(sectionItems.education),
  skills: listField(sectionItems.skills),
  certifications: listField(sectionItems.certifications),
  featured: listField(sectionItems.featured),
  languages: listField(sectionItems.languages),
});

const frontend = z.nullable(z.enum(['sdui', 'ember', 'guest']));
const formField = z.object({
  state: z.enum(['found', 'not loaded', 'unreadable']),
  text,
  via,
});

const readingSchema: z.ZodMiniType<PageReading> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['own-profile', 'profile-details']),
    frontend,
    vanity: text,
    profile: snapshotSchema,
  }),
  z.object({
    kind: z.enum(['edit-headline', 'edit-about']),
    frontend,
    vanity: text,
    field: formField,
    profile: z.nullable(snapshotSchema),
  }),
  z.object({ kind: z.enum(['other-profile', 'other']), frontend }),
  z.object({
    kind: z.literal('unsure'),
    frontend,
    reason: z.enum(['loading', 'stale', 'no evidence']),
  }),
  z.object({ kind: z.literal('job'), frontend, jobId: z.nullable(text) }),
]);

const readerMessageSchema: z.ZodMiniType<ReaderMessage> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reading'), reading: readingSchema }),
  z.object({ kind: z.literal('field'), section: z.enum(['headline', 'about']), text }),
]);

/** The message a reader sent, or null where it is none of ours. */
export function parseReaderMessage(value: unknown): ReaderMessage | null {
  const parsed = readerMessageSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
