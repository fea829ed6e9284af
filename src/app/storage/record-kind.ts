import type { z } from '../../schema/zod.ts';

/** One thing that is stored: its key, the version of its shape, and what stands in where it is absent. */
export interface RecordKind<Data> {
  key: string;
  version: number;
  schema: z.ZodMiniType<Data>;
  empty: Data;
  /**
   * Lifts what an older version wrote, by that version, to the next one; null where it is not what
   * that version wrote. What comes out at the end is parsed like everything else.
   */
  upgrades?: Readonly<Record<number, (data: unknown) => unknown>>;
}
