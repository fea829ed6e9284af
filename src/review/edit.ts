import type { Change } from './check.ts';
import type { Edit, Fact, Message } from './review.ts';

/** A change with what it is worth. Its worth is worked out when somebody first asks for it. */
export class ValuedEdit implements Edit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly why: Message;
  readonly facts: Fact[];
  readonly #value: (changed: string) => number;
  readonly #text: string;
  #gain: number | null = null;

  /**
   * @param check the id of the check that proposes it
   * @param text the text as it is
   * @param value the points that a changed text gains over it
   */
  constructor(check: string, change: Change, text: string, value: (changed: string) => number) {
    this.start = change.start;
    this.end = change.end;
    this.replacement = change.replacement;
    this.id = `${check}:${text.slice(this.start, this.end)}→${this.replacement}`;
    this.why = { key: `${check}.${change.key ?? 'fix'}`, values: change.values ?? {} };
    this.facts = change.facts ?? [];
    this.#text = text;
    this.#value = value;
  }

  get gain(): number {
    this.#gain ??= this.#value(applyEdit(this.#text, this));
    return this.#gain;
  }
}

/** The text with one change made. */
export function applyEdit(
  text: string,
  { start, end, replacement }: Pick<Edit, 'start' | 'end' | 'replacement'>,
): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
