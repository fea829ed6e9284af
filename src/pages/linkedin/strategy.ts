import type { Frontend } from '../reading.ts';

/**
 * One way of finding something in a page. Tables of them are ordered: the newest build of the
 * page first, and of one build the meaningful anchors (keys, addresses) before the shape.
 */
export interface Strategy<Input, Output> {
  /** What a reading names in `via`; unique among all tables. */
  name: string;
  /** The page build it was made for; null where it serves all. */
  frontend: Frontend;
  /** The newest page it was seen to hold on, as YYYY-MM. */
  seen: string;
  /** Null where this strategy does not apply to this page. */
  find(input: Input): Output | null;
}

/** The first strategy of the table that finds something, with what it found. */
export function firstFound<Input, Output>(
  table: readonly Strategy<Input, Output>[],
  input: Input,
): { via: string; value: Output } | null {
  for (const strategy of table) {
    const value = strategy.find(input);
    if (value !== null) return { via: strategy.name, value };
  }
  return null;
}

/** A build of the page, null for all, with the newest page of it that was seen, as YYYY-MM. */
export type Build = readonly [frontend: Frontend, seen: string];

// The builds of today are constants, as the rest here is short, to keep what is put into pages small.
export const sdui: Build = ['sdui', '2026-09'];
export const ember: Build = ['ember', '2026-06'];
export const anyBuild: Build = [null, '2026-09'];

/** One entry of a table. */
export function strategy<Input, Output>(
  name: string,
  [frontend, seen]: Build,
  find: (input: Input) => Output | null,
): Strategy<Input, Output> {
  return { name, frontend, seen, find };
}
