import { type Signal, signal } from '@preact/signals';
import type { RecordKind } from './record-kind.ts';
import type { Shelf } from './shelf.ts';

/** The records of a page's store, each as a signal that follows what is stored. */
export interface Keeper {
  /** The signal of a record: its empty data until it has been loaded. */
  kept<Data>(record: RecordKind<Data>): Signal<Data>;
  /** Reads all records; what is given puts them into their signals. */
  load(): Promise<() => void>;
  /** Follows what other pages of the extension write. */
  watch(signal: AbortSignal): void;
  /** Empties the signals, not the storage. */
  clear(): void;
}

export function createKeeper(shelf: Shelf): Keeper {
  const all: { load(): Promise<() => void>; watch(end: AbortSignal): void; clear(): void }[] = [];
  return {
    kept<Data>(record: RecordKind<Data>) {
      const data = signal(record.empty);
      const put = (stored: Data) => {
        data.value = stored;
      };
      all.push({
        async load() {
          const stored = await shelf.load(record);
          return () => put(stored);
        },
        watch: (end) => shelf.watch(record, put, end),
        clear: () => put(record.empty),
      });
      return data;
    },
    async load() {
      const puts = await Promise.all(all.map((one) => one.load()));
      return () => {
        for (const put of puts) put();
      };
    },
    watch(end) {
      for (const one of all) one.watch(end);
    },
    clear() {
      for (const one of all) one.clear();
    },
  };
}
