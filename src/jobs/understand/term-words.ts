import type { PostingLanguage } from '../posting.ts';
import { cueWords, languagesReadWith } from './cue-index.ts';
import { wordSet } from './phrases.ts';

/** The words that bound and empty a term, for one language and English. */
export interface TermWords {
  stops: ReadonlySet<string>;
  trims: ReadonlySet<string>;
  generic: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  joiners: ReadonlySet<string>;
}

const known = new Map<PostingLanguage, TermWords>();

export function termWords(language: PostingLanguage): TermWords {
  const made = known.get(language);
  if (made) return made;
  const lists = languagesReadWith(language).map((each) => cueWords[each]);
  const words: TermWords = {
    stops: wordSet(...lists.map(({ stops }) => stops)),
    trims: wordSet(...lists.map(({ trims }) => trims)),
    generic: wordSet(...lists.map(({ generic }) => generic)),
    classes: wordSet(...lists.map(({ classes }) => classes)),
    joiners: wordSet(...lists.map((list) => `${list.or} ${list.and}`)),
  };
  known.set(language, words);
  return words;
}
