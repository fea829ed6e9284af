/** What a skill is, in the words of the field. */
export const skillKinds = [
  'language',
  'framework',
  'database',
  'cloud',
  'tool',
  'method',
  'certification',
  'domain',
  'soft',
] as const;
export type SkillKind = (typeof skillKinds)[number];

/**
 * How a written form is told from a word or an abbreviation of everyday text.
 * - `capital`: counts in its own capitals ("Kafka", "Notion"), where nothing else forces a capital
 *   there (start of a sentence, a line in title case); then it needs company, as below.
 * - `company`: its own capitals and company: another skill beside it in a list, or a cue such as
 *   "in Go", "Go developer", "using R".
 * - `exact`: only in exactly this case ("REST", "SAP", "PR"), in text that is not all capitals.
 */
export type Sense = 'capital' | 'company' | 'exact';

/** One entry of the lexicon, as the files in `lexicon/` hold it. */
export interface SkillEntry {
  /** The canonical name: how the field writes it. It is itself a written form. */
  name: string;
  kind: SkillKind;
  /**
   * Other written forms that mean the same. Case, hyphens against spaces against nothing
   * ("front-end", "front end", "frontend") and plain plurals need no alias.
   */
  aliases?: string[];
  /** Wrong spellings that people really use; found, and reported with the right one. */
  misspellings?: string[];
  /** For each written form that is also something else: how it is told apart. */
  sense?: Record<string, Sense>;
  /** Phrases that hold a form of this skill and mean something else ("rust belt"). */
  not?: string[];
  /** Skills whose name this one carries in it, so that naming this one names them too. */
  includes?: string[];
}
