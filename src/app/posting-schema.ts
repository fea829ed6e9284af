import type { PostingReading } from '../pages/jobs/reading.ts';
import { z } from '../schema/zod.ts';

/** No posting is longer; what a page claims beyond it is not kept. In UTF-16 code units. */
const longestText = 200_000;
const line = z.string().check(z.maxLength(1000));

const postingReadingSchema: z.ZodMiniType<PostingReading> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('posting'),
    via: line,
    posting: z.object({
      title: line,
      company: line,
      place: line,
      text: z.string().check(z.maxLength(longestText)),
      url: z.string().check(z.maxLength(4000)),
    }),
  }),
  z.object({
    kind: z.literal('none'),
    reason: z.enum(['loading', 'stale', 'not a posting', 'several']),
  }),
]);

/** What the posting script gave back, or null where it is nothing of ours. */
export function parsePostingReading(value: unknown): PostingReading | null {
  const parsed = postingReadingSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
