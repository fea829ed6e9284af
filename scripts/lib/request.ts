import { z } from '../../src/schema/zod.ts';

const optionalText = z._default(z.nullish(z.string()), '');
const text = z.pipe(
  optionalText,
  z.transform((value) => value ?? ''),
);
const date = z.pipe(
  z._default(z.nullish(z.string()), null),
  z.transform((value) => value ?? null),
);
const list = <Item extends z.core.$ZodType>(item: Item) => z.optional(z.array(item));

/** A profile as contributors write it: the plain shape, any section may be left out. */
const profileSchema = z.object({
  name: z.optional(z.string()),
  headline: z.optional(z.string()),
  about: z.optional(z.string()),
  location: z.optional(z.string()),
  experience: list(
    z.object({
      title: text,
      company: text,
      start: date,
      end: date,
      location: text,
      description: text,
    }),
  ),
  education: list(z.object({ school: text, degree: text, field: text, start: date, end: date })),
  skills: list(
    z.object({ name: z.string(), endorsements: z._default(z.nullish(z.number()), null) }),
  ),
  certifications: list(z.object({ name: z.string(), issuer: text, issued: date })),
  featured: list(z.object({ kind: text, title: text, url: text })),
  languages: list(z.string()),
});

/** One line of the input. */
export const requestSchema = z.object({
  id: z.union([z.string(), z.number()]),
  role: z.string(),
  headline: z.optional(z.string()),
  about: z.optional(z.string()),
  profile: z.optional(profileSchema),
  page: z.optional(z.string()),
  url: z.optional(z.string()),
  job: z.optional(z.string()),
});

export type ReviewRequest = z.infer<typeof requestSchema>;
