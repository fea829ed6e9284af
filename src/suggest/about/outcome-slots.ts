import type { ProfileFact } from '../facts/fact.ts';
import type { ProfileSlots } from './profile-slots.ts';
import type { Filling, Slots } from './slots.ts';

/**
 * What a sentence about a result can be filled with: `did` behind "I", `result` behind a colon,
 * `at` the employer of that time.
 */
export function outcomeSlots(fact: ProfileFact, slots: ProfileSlots): Slots {
  const filled = new Map<string, Filling>();
  const words = fact.text.replace(/[.;,:\s]+$/, '');
  const employer = slots.employerOf(fact);
  const did = slots.grammar.did(words, fact.current);
  if (did) filled.set('did', { text: did, facts: [fact] });
  else filled.set('result', { text: slots.continued(fact), facts: [fact] });
  if (employer) filled.set('at', { text: employer, facts: [] });
  return filled;
}
