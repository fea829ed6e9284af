import type { PostingContent, SavedPosting } from './saved-posting.ts';

/** Where saved postings lie. There can be thousands, so nothing here reads them all unasked. */
export interface PostingShelf {
  /** The newest ones, and how many there are in all. */
  newest(count: number): Promise<{ postings: SavedPosting[]; total: number }>;
  /** All of them, newest first. What cannot be understood is left where it is and not given. */
  all(): Promise<SavedPosting[]>;
  get(id: string): Promise<SavedPosting | null>;
  /** The text of one; null where there is none. */
  content(id: string): Promise<PostingContent | null>;
  /** The texts of these, in any order. */
  contents(ids: readonly string[]): Promise<PostingContent[]>;
  /** Writes a posting, in the place of the one of its id. Rejects where the browser cannot keep it. */
  save(posting: SavedPosting, content?: PostingContent): Promise<void>;
  /** Writes changed entries of many at once. */
  saveAll(postings: readonly SavedPosting[]): Promise<void>;
  remove(id: string): Promise<void>;
  /** Everything as it lies there, for the user's export. */
  exportAll(): Promise<unknown>;
  clear(): Promise<void>;
  /** Tells when another page of the extension has changed something. */
  onChanged(listener: () => void, signal: AbortSignal): void;
}
