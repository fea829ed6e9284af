import type { ProfileFact } from '../facts/fact.ts';
import { isPast } from './english.ts';
import type { ProfileSlots } from './profile-slots.ts';
import type { Filling, Slots } from './slots.ts';

/** "Cut", "put" and "set" are taken for the past: a result is mostly one of before. */
const tellsPast = (did: string): boolean => {
  const verb = /^\p{L}+/u.exec(did)?.[0] ?? '';
  return isPast(verb) || /[a-z]{2}ed$/.test(verb);
};

/**
 * What a sentence about a result can be filled with: `did` behind "I", or `do` where it is still
 * done; `result` behind a colon; `at` the employer of that time.
 */
export function outcomeSlots(fact: ProfileFact, slots: ProfileSlots): Slots {
  const filled = new Map<string, Filling>();
  const words = fact.text.replace(/[.;,:\s]+$/, '');
  const employer = slots.employerOf(fact);
  const did = slots.behindOwnI(fact, words) ?? slots.grammar.did(words, fact.current);
  if (did) filled.set(tellsPast(did) ? 'did' : 'do', { text: did, facts: [fact] });
  else filled.set('result', { text: slots.continued(fact), facts: [fact] });
  if (employer) filled.set('at', { text: employer, facts: [] });
  return filled;
}
