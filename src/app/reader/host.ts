import type { ReaderHost } from './serve.ts';

/** The part of the extension API that a script in a page needs. */
interface Runtime {
  id?: string;
  getURL(path: string): string;
  onConnect: ReaderHost['onConnect'];
  readonly lastError?: unknown;
}

/**
 * The extension API as this browser names it. The reader needs three things of it that are alike
 * everywhere, so it does without the polyfill, which would be a third of its size.
 */
export function readerRuntime(): Runtime | undefined {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime?: Runtime } | undefined
  >;
  return browser?.runtime ?? chrome?.runtime;
}
