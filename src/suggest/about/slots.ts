import type { ProfileFact } from '../facts/fact.ts';

/** Words for one slot of a sentence, and the facts they come from. */
export interface Filling {
  text: string;
  facts: ProfileFact[];
}

/** What sentences can be filled with; a slot without words is not in it. */
export type Slots = ReadonlyMap<string, Filling>;

// Slots stand in square brackets: braces are the blanks that the user fills.
const slot = /\[(\w{1,20})\]/g;

/** The names of the slots of a pattern. */
const slotsOf = (pattern: string): string[] =>
  [...pattern.matchAll(slot)].map(([, name]) => name ?? '');

/** A pattern with its slots filled; null where one of them has no words. */
export function fillSlots(pattern: string, slots: Slots): Filling | null {
  if (slotsOf(pattern).some((name) => !slots.has(name))) return null;
  const facts = new Set<ProfileFact>();
  const text = pattern.replace(slot, (_, name: string) => {
    const filling = slots.get(name) as Filling;
    for (const fact of filling.facts) facts.add(fact);
    return filling.text;
  });
  return { text: oneStop(text), facts: [...facts] };
}

/** "Acme Inc." brings the full stop that the sentence would put there again. */
const oneStop = (text: string): string => text.replace(/\.\.(?=\s|$)/g, '.');
