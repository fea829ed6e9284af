import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { PostingShelf } from '../postings/posting-shelf.ts';
import {
  type PostingContent,
  postingContentSchema,
  type SavedPosting,
  savedPostingSchema,
} from '../postings/saved-posting.ts';

interface Tables extends DBSchema {
  postings: { key: string; value: SavedPosting; indexes: { savedAt: number } };
  contents: { key: string; value: PostingContent };
}

const databaseName = 'byline-postings';

/**
 * Saved postings in the browser's own database: `storage.local` would be read whole at each start,
 * and holds no more than 10 MB.
 */
export function browserPostings(): PostingShelf {
  let opening: Promise<IDBPDatabase<Tables>> | null = null;
  const open = () => {
    opening ??= openDB<Tables>(databaseName, 1, {
      upgrade(database) {
        const postings = database.createObjectStore('postings', { keyPath: 'id' });
        postings.createIndex('savedAt', 'savedAt');
        database.createObjectStore('contents', { keyPath: 'id' });
      },
    }).catch((error) => {
      // A later try may find the database free again.
      opening = null;
      throw error;
    });
    return opening;
  };
  const channel = new BroadcastChannel(databaseName);
  const told = () => channel.postMessage(null);

  const understood = (raw: readonly unknown[]) =>
    raw.flatMap((one) => {
      const parsed = savedPostingSchema.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    });
  const contentOf = (raw: unknown) => {
    const parsed = postingContentSchema.safeParse(raw);
    return parsed.success ? parsed.data : null;
  };

  return {
    async newest(count) {
      const { store } = (await open()).transaction('postings');
      const raw: unknown[] = [];
      let cursor = await store.index('savedAt').openCursor(null, 'prev');
      while (cursor && raw.length < count) {
        raw.push(cursor.value);
        cursor = await cursor.continue();
      }
      return { postings: understood(raw), total: await store.count() };
    },
    async all() {
      const raw = await (await open()).getAllFromIndex('postings', 'savedAt');
      return understood(raw).reverse();
    },
    async get(id) {
      return understood([await (await open()).get('postings', id)])[0] ?? null;
    },
    async content(id) {
      return contentOf(await (await open()).get('contents', id));
    },
    async contents(ids) {
      const { store } = (await open()).transaction('contents');
      const raw = await Promise.all(ids.map((id) => store.get(id)));
      return raw.flatMap((one) => contentOf(one) ?? []);
    },
    async save(posting, content) {
      const change = (await open()).transaction(['postings', 'contents'], 'readwrite');
      await Promise.all([
        change.objectStore('postings').put(posting),
        content === undefined ? null : change.objectStore('contents').put(content),
        change.done,
      ]);
      told();
    },
    async saveAll(postings) {
      const change = (await open()).transaction('postings', 'readwrite');
      await Promise.all([...postings.map((posting) => change.store.put(posting)), change.done]);
      told();
    },
    async remove(id) {
      const change = (await open()).transaction(['postings', 'contents'], 'readwrite');
      await Promise.all([
        change.objectStore('postings').delete(id),
        change.objectStore('contents').delete(id),
        change.done,
      ]);
      told();
    },
    async exportAll() {
      const database = await open();
      return {
        postings: await database.getAll('postings'),
        contents: await database.getAll('contents'),
      };
    },
    async clear() {
      // What was never there need not be made to be emptied.
      const there = await indexedDB.databases();
      if (!there.some(({ name }) => name === databaseName)) return;
      try {
        const change = (await open()).transaction(['postings', 'contents'], 'readwrite');
        await Promise.all([
          change.objectStore('postings').clear(),
          change.objectStore('contents').clear(),
          change.done,
        ]);
      } catch {
        // One that cannot be used can still be thrown away, once nobody here holds it.
        await opening?.then((database) => database.close()).catch(() => {});
        opening = null;
        await deleteDB(databaseName);
      }
      told();
    },
    onChanged(listener, signal) {
      const onMessage = () => listener();
      channel.addEventListener('message', onMessage);
      signal.addEventListener('abort', () => channel.removeEventListener('message', onMessage));
    },
  };
}
