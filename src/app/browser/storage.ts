import { browser } from 'wxt/browser';
import type { StoragePort } from '../storage/port.ts';

/** The browser's local storage: on this machine, outside any account. */
export function browserStorage(): StoragePort {
  const area = browser.storage.local;
  return {
    readAll: () => area.get(null),
    write: (items) => area.set(items),
    remove: (keys) => area.remove(keys),
    onChanged(listener, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
        listener(
          Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])),
        );
      };
      area.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => area.onChanged.removeListener(onChanged));
    },
  };
}
