/** The browser's local storage, as far as it is used. */
export interface StoragePort {
  /** Everything that is stored. */
  readAll(): Promise<Record<string, unknown>>;
  /** Rejects where the disk is full or the browser fails. */
  write(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Tells the new values of keys that any page of the extension wrote; undefined where removed. */
  onChanged(listener: (changes: Record<string, unknown>) => void, signal: AbortSignal): void;
}
