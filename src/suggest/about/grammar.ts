import { shippedLexicon } from '../../skills/shipped.ts';
import { commonWords } from './common-words.ts';
import type { AboutInput } from './edit.ts';
import { behindI, continued, listed, titleInText, withArticle } from './english.ts';
import type { AboutLanguage } from './language.ts';

/** How words of a profile are bent to stand inside a sentence. */
export interface Grammar {
  /** A title behind "my job is". */
  title(title: string): string;
  /** A title behind "I am". */
  aTitle(title: string): string;
  /** A fact behind "I"; null where it does not begin with a verb that fits there. */
  did(text: string, isPresent: boolean): string | null;
  /** Words behind a colon. */
  continued(text: string): string;
  list(items: readonly string[]): string;
}

const and: Record<AboutLanguage, string> = { en: 'and', de: 'und', fr: 'et', es: 'y', pt: 'e' };

/** The grammar of a language, for the words of one profile. */
export function grammarOf(language: AboutLanguage, { guide, known }: AboutInput): Grammar {
  const list = (items: readonly string[]) => listed(items, and[language]);
  if (language === 'de') {
    const same = (text: string) => text;
    return { title: same, aTitle: same, did: () => null, continued: same, list };
  }
  const lexicon = shippedLexicon();
  const small = (title: string) => titleInText(title, lexicon);
  if (language !== 'en') {
    // The guide is English: only what the profile itself writes small is known to be no name.
    const isCommon = commonWords(null, known);
    const goOn = (text: string) => continued(text, isCommon);
    return { title: small, aTitle: small, did: () => null, continued: goOn, list };
  }
  const isCommon = commonWords(guide, known);
  return {
    title: small,
    aTitle: (title) => withArticle(small(title)),
    did: behindI,
    continued: (text) => continued(text, isCommon),
    list,
  };
}
