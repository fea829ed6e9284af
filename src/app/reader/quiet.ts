/** How long to wait for a page to come to rest, in milliseconds. */
export interface QuietTimes {
  /** Without any change for this long, the page counts as at rest. */
  quiet: number;
  /** After this long, it is read even if it never rests. */
  cap: number;
}

/**
 * Calls `act` once things have been quiet. A page can change thousands of times a second, so a
 * change costs one comparison and one assignment; the timer that is running looks at the clock
 * when it ends instead of being set anew each time.
 *
 * @returns What to call at each change.
 */
export function onceQuiet(act: () => void, times: QuietTimes, signal: AbortSignal): () => void {
  let first = 0;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const look = () => {
    timer = null;
    const now = performance.now();
    const wait = Math.min(last + times.quiet, first + times.cap) - now;
    if (wait > 0) timer = setTimeout(look, wait);
    else act();
  };
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  });

  return () => {
    if (signal.aborted) return;
    last = performance.now();
    if (timer !== null) return;
    first = last;
    timer = setTimeout(look, times.quiet);
  };
}
