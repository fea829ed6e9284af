import type { PostingShelf } from '../app/postings/posting-shelf.ts';
import type { PostingContent, SavedPosting } from '../app/postings/saved-posting.ts';

/** Saved postings without a browser's database. */
export function createFakePostings(): PostingShelf {
  const entries = new Map<string, SavedPosting>();
  const texts = new Map<string, PostingContent>();
  const newestFirst = () => [...entries.values()].sort((a, b) => b.savedAt - a.savedAt);
  return {
    newest: async (count) => ({ postings: newestFirst().slice(0, count), total: entries.size }),
    all: async () => newestFirst(),
    get: async (id) => entries.get(id) ?? null,
    content: async (id) => texts.get(id) ?? null,
    contents: async (ids) => ids.flatMap((id) => texts.get(id) ?? []),
    async save(posting, content) {
      entries.set(posting.id, posting);
      if (content !== undefined) texts.set(content.id, content);
    },
    async saveAll(postings) {
      for (const posting of postings) entries.set(posting.id, posting);
    },
    async remove(id) {
      entries.delete(id);
      texts.delete(id);
    },
    exportAll: async () => ({
      postings: [...entries.values()],
      contents: [...texts.values()],
    }),
    async clear() {
      entries.clear();
      texts.clear();
    },
    onChanged() {},
  };
}
