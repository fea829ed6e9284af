import { effect, type ReadonlySignal, signal } from '@preact/signals';

/**
 * The value of a signal once it has rested: what is costly to work out need not follow each letter.
 *
 * @param isRestless whether more is likely to come at once; where not, nothing is waited for
 * @param wait milliseconds
 */
export function settled<Value>(
  source: ReadonlySignal<Value>,
  isRestless: () => boolean,
  wait: number,
  end: AbortSignal,
): ReadonlySignal<Value> {
  const rested = signal(source.peek());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const { value } = source;
    clearTimeout(timer);
    const settle = () => {
      rested.value = value;
    };
    if (isRestless()) timer = setTimeout(settle, wait);
    else settle();
  });
  end.addEventListener('abort', () => {
    clearTimeout(timer);
    stop();
  });
  return rested;
}
