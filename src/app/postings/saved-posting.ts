import { z } from '../../schema/zod.ts';

/** Where the user stands with a posting. */
export const postingStates = ['interested', 'applied', 'interview', 'offer', 'closed'] as const;
export type PostingState = (typeof postingStates)[number];

/** What the list of saved postings shows: small, so that thousands are quick to go through. */
export const savedPostingSchema = z.object({
  id: z.string().check(z.minLength(1)),
  title: z.string(),
  company: z.string(),
  place: z.string(),
  /** '' for a posting that was pasted. */
  url: z.string(),
  /** Milliseconds since 1970. */
  savedAt: z.number(),
  state: z.enum(postingStates),
  note: z.string(),
  /** Coverage, 0 to 100, when it was saved; null where it could not be told. */
  firstShare: z.nullable(z.number()),
  /** Coverage by the profile as it was last looked at. */
  share: z.nullable(z.number()),
  /** Which state of the profile that was, so that the same one need not be looked at again. */
  coveredBy: z.exactOptional(z.string()),
});
export type SavedPosting = z.infer<typeof savedPostingSchema>;

/** What is only needed once a posting is opened. */
export const postingContentSchema = z.object({ id: z.string(), text: z.string() });
export type PostingContent = z.infer<typeof postingContentSchema>;

/**
 * Names a posting, so that saving it twice keeps one: by its address where it has one, else by
 * what it says.
 */
export function postingId({ url, title, company, text }: PostingIdentity): string {
  if (url !== '') return url;
  return `pasted:${hashOf(`${title}\n${company}\n${text}`)}`;
}

type PostingIdentity = Pick<SavedPosting, 'url' | 'title' | 'company'> & { text: string };

/** FNV-1a over the code units: short, and the same on every machine. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}
