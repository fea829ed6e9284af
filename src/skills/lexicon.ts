import { NearMisses } from './near-miss.ts';
import type { SkillEntry } from './skill.ts';
import { wordKey } from './tokens.ts';
import { addForm, emptyNode, type TrieNode } from './trie.ts';

/** The skills Byline knows, ready to be found. */
export interface Lexicon {
  /** By canonical name. */
  entries: ReadonlyMap<string, SkillEntry>;
  root: TrieNode;
  nearMisses: NearMisses;
  /** Canonical names by a name or alias written alone, as in the Skills section. */
  byForm: ReadonlyMap<string, string>;
}

/** What makes two ways of writing one name the same: case, spaces and hyphens do not count. */
const formKey = (written: string) => wordKey(written).replace(/[\s\-‐‑–_]+/g, '');

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
  const root = emptyNode();
  const nearMisses = new NearMisses(rightWords);
  const byForm = new Map<string, string>();
  for (const entry of list) {
    entries.set(entry.name, entry);
    for (const written of [entry.name, ...(entry.aliases ?? [])]) {
      addForm(root, { entry, written, sense: entry.sense?.[written] ?? null, misspelt: false });
      const key = formKey(written);
      if (!byForm.has(key)) byForm.set(key, entry.name);
      nearMisses.add(wordKey(written), entry);
    }
    for (const written of entry.misspellings ?? [])
      addForm(root, { entry, written, sense: null, misspelt: true });
  }
  // After all names: where a phrase is itself the name of another skill, the skill stands.
  for (const { not } of list)
    for (const written of not ?? [])
      addForm(root, { entry: null, written, sense: null, misspelt: false });
  return { entries, root, nearMisses, byForm };
}

/** The canonical name of a skill written alone ("k8s" → "Kubernetes"); null where unknown. */
export function canonicalSkill(written: string, lexicon: Lexicon): string | null {
  const key = formKey(written.trim());
  return lexicon.byForm.get(key) ?? lexicon.byForm.get(key.replace(/s$/, '')) ?? null;
}
