import type { FieldState, ListField, TextField } from '../../profile/snapshot.ts';

/** A text that was not read, for the reason that its state gives. */
export function textField(state: FieldState, via: string | null = null, text = ''): TextField {
  return { state, text, via };
}

/** A list that was not read, for the reason that its state gives. */
export function listField<Item>(
  state: FieldState,
  via: string | null = null,
  items: Item[] = [],
): ListField<Item> {
  return { state, items, via };
}
