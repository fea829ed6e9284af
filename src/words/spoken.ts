import type * as english from './en/index.ts';

type Spoken<Value> = Value extends string
  ? string
  : Value extends (...slots: infer Slots) => string
    ? (...slots: Slots) => string
    : { [Key in keyof Value]: Spoken<Value[Key]> };

/** What every language has to say: the same keys as English, with the same slots. */
export type Words = Spoken<typeof english>;
