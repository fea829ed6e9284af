import { singular, tokenize } from '../../skills/tokens.ts';
import type { ProfileTerms } from './profile-terms.ts';
import type { ShownTerm } from './term-status.ts';

/** Terms this near to each other in a posting, in UTF-16 code units, are asked for together. */
const together = 160;
const togetherWorth = 3;
/** A word of the term's own name, as "care" of "wound care". */
const wordWorth = 2;
/** Less than this is chance: one other skill of the posting is in nearly every entry. */
const leastWorth = 3;
/** Shorter words ("and", "of") say nothing about a subject. */
const shortestWord = 5;
const mostShared = 2;

/** An entry that is about related things, with the names of some. */
interface NearEntry {
  entry: number;
  shared: string[];
}

/**
 * Finds the experience entry that a term of a posting would stand in: the one that names most of
 * what the posting asks for in the same breath. Which of the posting's terms an entry names is
 * worked out once for all terms.
 */
export class NearestEntry {
  readonly #profile: ProfileTerms;
  readonly #shared: readonly { name: string; at: number }[][];

  constructor(shown: readonly ShownTerm[], profile: ProfileTerms) {
    this.#profile = profile;
    this.#shared = profile.entries.map(() => []);
    for (const { term, where } of shown) {
      const at = term.ranges[0]?.[0] ?? Number.POSITIVE_INFINITY;
      for (const { section, entry } of where) {
        const named = section === 'experience' ? this.#shared[entry ?? 0] : undefined;
        if (named && !named.some(({ name }) => name === (term.skill ?? term.term)))
          named.push({ name: term.skill ?? term.term, at });
      }
    }
  }

  /** The nearest entry, the earlier listed of two; null where none is near. */
  to({ term }: ShownTerm): NearEntry | null {
    const at = term.ranges[0]?.[0] ?? Number.NEGATIVE_INFINITY;
    const words = tokenize(term.skill ?? term.term)
      .map(({ key }) => singular(key))
      .filter((word) => word.length >= shortestWord);
    let best: NearEntry | null = null;
    let most = leastWorth - 1;
    for (const [entry, named] of this.#shared.entries()) {
      const near = named.filter((one) => Math.abs(one.at - at) <= together);
      const own = words.filter((word) => this.#profile.entries[entry]?.words.has(word));
      const worth =
        near.length * togetherWorth + (named.length - near.length) + own.length * wordWorth;
      if (worth <= most) continue;
      most = worth;
      const names = [...near, ...named.filter((one) => !near.includes(one))].map(
        ({ name }) => name,
      );
      best = { entry, shared: [...names, ...own].slice(0, mostShared) };
    }
    return best;
  }
}
