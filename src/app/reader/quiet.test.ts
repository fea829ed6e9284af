import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceQuiet } from './quiet.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  const act = vi.fn();
  const end = new AbortController();
  const changed = onceQuiet(act, { quiet: 100, cap: 500 }, end.signal);
  return { act, end, changed };
}

test('acts once after the last of many changes', () => {
  const { act, changed } = start();
  for (let time = 0; time < 300; time += 50) {
    changed();
    vi.advanceTimersByTime(50);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(act).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('acts although the changes never end', () => {
  const { act, changed } = start();
  for (let time = 0; time < 2000; time += 20) {
    changed();
    vi.advanceTimersByTime(20);
  }
  expect(act.mock.calls.length).toBeGreaterThanOrEqual(3);
  expect(act.mock.calls.length).toBeLessThanOrEqual(4);
});

test('sets one timer for a thousand changes', () => {
  const { changed } = start();
  for (let count = 0; count < 1000; count += 1) changed();
  expect(vi.getTimerCount()).toBe(1);
});

test('does nothing more once it is over', () => {
  const { act, end, changed } = start();
  changed();
  end.abort();
  changed();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(1000);
  expect(act).not.toHaveBeenCalled();
});
