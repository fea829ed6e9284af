import type { FactKind, FactNotes, ProfileFact } from '../../suggest/facts/fact.ts';

/** The notes with a fact left out, or taken back in. */
export function hideFact(notes: FactNotes, id: string, hide: boolean): FactNotes {
  const rest = notes.hidden.filter((other) => other !== id);
  return { ...notes, hidden: hide ? [...rest, id] : rest };
}

/** The notes with other words for a fact; its own words, or none, take them back. */
export function changeFact(notes: FactNotes, fact: ProfileFact, text: string): FactNotes {
  const { [fact.id]: _, ...rest } = notes.changed;
  const words = text.trim();
  const isOwn = words === '' || words === fact.text;
  return { ...notes, changed: isOwn ? rest : { ...rest, [fact.id]: words } };
}

/** The notes with something the user has told; the same thing stands there once. */
export function addFact(notes: FactNotes, kind: FactKind, text: string): FactNotes {
  const words = text.trim();
  if (words === '') return notes;
  const rest = notes.added.filter((other) => other.kind !== kind || other.text !== words);
  return { ...notes, added: [...rest, { kind, text: words }] };
}

export function dropFact(notes: FactNotes, kind: FactKind, text: string): FactNotes {
  const added = notes.added.filter((other) => other.kind !== kind || other.text !== text);
  return { ...notes, added };
}
