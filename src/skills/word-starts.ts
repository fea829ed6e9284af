import type { NearMisses } from './near-miss.ts';
import type { SkillEntry } from './skill.ts';
import { singular } from './tokens.ts';
import type { Form, FormTrie, TrieNode } from './trie.ts';

/** What a word leads to where a name could begin with it. */
export interface WordStart {
  node: TrieNode | null;
  /** The form that the word is the plural of. */
  plural: Form | null;
  /** The skill that the word comes near to, where it begins no name itself. */
  near: SkillEntry | null;
}

/** How many words are remembered; typing brings new ones without end. */
const most = 20_000;

/**
 * What words lead to, remembered: a text has few words that were not met before, so most words of
 * it cost one look-up.
 */
export class WordStarts {
  readonly #forms: FormTrie;
  readonly #nearMisses: NearMisses;
  readonly #met = new Map<string, WordStart>();

  constructor(forms: FormTrie, nearMisses: NearMisses) {
    this.#forms = forms;
    this.#nearMisses = nearMisses;
  }

  /** @param key a word in the form in which words are compared */
  of(key: string): WordStart {
    const met = this.#met.get(key);
    if (met) return met;
    const node = this.#forms.startingWith(key) ?? null;
    const plural = this.#pluralOf(key);
    const near = node?.form || plural ? null : this.#nearMisses.find(key);
    const start: WordStart = { node, plural, near };
    if (this.#met.size >= most) this.#met.clear();
    this.#met.set(key, start);
    return start;
  }

  /** "databases" is "database"; but the plural of an everyday word is no name ("nodes"). */
  #pluralOf(key: string): Form | null {
    const single = singular(key);
    if (single === key) return null;
    const form = this.#forms.startingWith(single)?.form ?? null;
    return form && !form.sense ? form : null;
  }
}
