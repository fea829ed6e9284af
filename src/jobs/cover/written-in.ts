import type { KnownProfile } from '../../profile/profile.ts';
import { tokenize } from '../../skills/tokens.ts';
import { languageOf } from '../understand/language.ts';

/** Fewer words than this may be a motto, or a handful of names. */
const leastWords = 20;

/** The language (ISO 639) in which a profile's texts are written; null where that is not clear. */
export function writtenIn({ about = '', experience = [] }: KnownProfile): string | null {
  const words = tokenize([about, ...experience.map(({ description }) => description)].join('\n'));
  return words.length < leastWords ? null : languageOf(words);
}
