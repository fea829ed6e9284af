import { NearMisses } from './near-miss.ts';
import type { SkillEntry } from './skill.ts';
import { wordKey } from './tokens.ts';
import { FormTrie } from './trie.ts';
import { WordStarts } from './word-starts.ts';

/** The skills Byline knows, ready to be found. */
export interface Lexicon {
  /** By canonical name. */
  entries: ReadonlyMap<string, SkillEntry>;
  forms: FormTrie;
  starts: WordStarts;
}

/**
 * Makes entries ready to be found. Earlier entries win a form that two of them claim.
 *
 * @param rightWords words that come near to a name and are right as they are
 */
export function buildLexicon(
  list: readonly SkillEntry[],
  rightWords: Iterable<string> = [],
): Lexicon {
  const entries = new Map<string, SkillEntry>();
  const forms = new FormTrie();
  const nearMisses = new NearMisses(rightWords);
  for (const entry of list) {
    entries.set(entry.name, entry);
    const { name, aliases = [], misspellings = [], sense } = entry;
    for (const written of [name, ...aliases]) {
      forms.add({ entry, written, sense: sense?.[written] ?? null, misspelt: false });
      if (misspellings.length > 0) nearMisses.add(wordKey(written), entry);
    }
    for (const written of misspellings) forms.add({ entry, written, sense: null, misspelt: true });
  }
  // After all names: where a phrase is itself the name of another skill, the skill stands.
  for (const { not = [] } of list)
    for (const written of not) forms.add({ entry: null, written, sense: null, misspelt: false });
  return { entries, forms, starts: new WordStarts(forms, nearMisses) };
}

/** LinkedIn adds to some names what they are: "Go (Programming Language)". */
const kindInBrackets = /\s*\([^()]{1,40}\)$/;

/** The canonical name of a skill written alone ("k8s" → "Kubernetes"); null where unknown. */
export function canonicalSkill(written: string, { forms }: Lexicon): string | null {
  const form = forms.alone(written) ?? forms.alone(written.replace(kindInBrackets, ''));
  return form?.entry?.name ?? null;
}
