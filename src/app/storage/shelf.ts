import { z } from '../../schema/zod.ts';
import type { StoragePort } from './port.ts';
import type { RecordKind } from './record-kind.ts';

/** Every record lies in the storage with its version and the page that wrote it. */
const envelopeSchema = z.object({ version: z.number(), by: z.string(), data: z.unknown() });

export type Opened<Data> =
  | { kind: 'good'; data: Data; by: string | null }
  | { kind: 'garbage' }
  /** Written by a newer Byline than this one. */
  | { kind: 'newer' };

/** Parses what lies under a record's key. */
export function openRecord<Data>(record: RecordKind<Data>, raw: unknown): Opened<Data> {
  if (raw === undefined) return { kind: 'good', data: record.empty, by: null };
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return { kind: 'garbage' };
  if (envelope.data.version > record.version) return { kind: 'newer' };
  let { data } = envelope.data;
  for (let { version } = envelope.data; version < record.version; version += 1) {
    const upgrade = record.upgrades?.[version];
    if (upgrade === undefined) return { kind: 'garbage' };
    data = upgrade(data);
  }
  const parsed = record.schema.safeParse(data);
  return parsed.success
    ? { kind: 'good', data: parsed.data, by: envelope.data.by }
    : { kind: 'garbage' };
}

/** Where unreadable data is kept, so that nothing of the user's is thrown away unasked. */
const asidePrefix = 'aside/';

export type ShelfTrouble = 'set aside' | 'newer' | 'write failed' | 'read failed';

export interface Shelf {
  /** Reads a record once; what cannot be parsed is set aside and the empty one given. */
  load<Data>(record: RecordKind<Data>): Promise<Data>;
  /** Writes a record. Trouble is told, never thrown: the screen keeps what it shows. */
  save<Data>(record: RecordKind<Data>, data: Data): Promise<void>;
  /** Tells when another page of the extension has changed a record; one listener for each record. */
  watch<Data>(record: RecordKind<Data>, listener: (data: Data) => void, signal: AbortSignal): void;
  /**
   * Everything stored, also what was set aside, as JSON.
   *
   * @param more what is kept elsewhere and belongs in the same file
   */
  exportAll(more: Record<string, unknown>): Promise<string>;
  deleteAll(): Promise<void>;
}

/**
 * The user's data in the browser's storage.
 *
 * @param pageId Names this page among those open, so that it does not hear its own writes.
 * @param onTrouble Told of each kind of trouble as it comes, and null after a write that worked again.
 */
export function createShelf(
  port: StoragePort,
  pageId: string,
  now: () => number,
  onTrouble: (trouble: ShelfTrouble) => void,
  onWritten: () => void,
): Shelf {
  /** Records of a newer version: they are neither used nor overwritten. */
  const untouchable = new Set<string>();
  let all: Promise<Record<string, unknown>> | null = null;
  const watchers = new Map<string, (raw: unknown) => void>();

  const readOnce = () => {
    all ??= port.readAll();
    return all;
  };

  const setAside = async (key: string, raw: unknown) => {
    onTrouble('set aside');
    try {
      const time = new Date(now()).toISOString();
      await port.write({ [`${asidePrefix}${key}/${time}`]: raw });
      await port.remove([key]);
    } catch {
      // It could not be copied, so it must not be overwritten either.
      untouchable.add(key);
      onTrouble('write failed');
    }
  };

  return {
    async load(record) {
      let stored: Record<string, unknown>;
      try {
        stored = await readOnce();
      } catch {
        untouchable.add(record.key);
        onTrouble('read failed');
        return record.empty;
      }
      const opened = openRecord(record, stored[record.key]);
      if (opened.kind === 'good') return opened.data;
      if (opened.kind === 'newer') {
        untouchable.add(record.key);
        onTrouble('newer');
      } else {
        await setAside(record.key, stored[record.key]);
      }
      return record.empty;
    },
    async save(record, data) {
      if (untouchable.has(record.key)) return;
      try {
        await port.write({ [record.key]: { version: record.version, by: pageId, data } });
        onWritten();
      } catch {
        onTrouble('write failed');
      }
    },
    watch(record, listener, signal) {
      // One ear for all records: a page has many of them.
      if (watchers.size === 0)
        port.onChanged((changes) => {
          for (const [key, raw] of Object.entries(changes)) watchers.get(key)?.(raw);
        }, signal);
      watchers.set(record.key, (raw) => {
        const opened = openRecord(record, raw);
        // Garbage from elsewhere is dealt with by the next load; the screen keeps what it has.
        if (opened.kind === 'good' && opened.by !== pageId) listener(opened.data);
      });
    },
    async exportAll(more) {
      const exportedAt = new Date(now()).toISOString();
      const stored = await port.readAll();
      return `${JSON.stringify({ app: 'byline', exportedAt, stored, ...more }, null, 2)}\n`;
    },
    async deleteAll() {
      await port.remove(Object.keys(await port.readAll()));
      untouchable.clear();
    },
  };
}
