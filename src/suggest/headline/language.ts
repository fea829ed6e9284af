import type { KnownProfile } from '../../profile/profile.ts';
import type { RoleGuide } from '../../roles/guide.ts';
import { tokenize, wordKey } from '../../skills/tokens.ts';

/** The languages that headlines are joined in: those the role guides have titles in. */
export type HeadlineLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt';

/** Small words of each language that the others do not have, or hardly ever. */
const smallWordsOf: Record<HeadlineLanguage, ReadonlySet<string>> = {
  en: keys('the and of to for with from by in at my we our was is are that this'),
  de: keys('der die das und für von mit bei im am den dem des ein eine ich wir auf zur zum durch'),
  fr: keys('le les des et du pour avec dans chez une sur aux je nous par au ma mes'),
  es: keys('el los las y con para del una por al en mi mis su desde'),
  pt: keys('o os e com para do da dos das uma em no na por ao meu minha'),
};

const languages = Object.keys(smallWordsOf) as HeadlineLanguage[];

/** A title in a language says as much as several of its small words. */
const titleWeight = 3;

/**
 * The language a profile is written in, told by its small words and by its titles; English where
 * nothing tells.
 */
export function languageOf(known: KnownProfile, { titles }: RoleGuide): HeadlineLanguage {
  const positions = known.experience ?? [];
  const text = [
    known.headline ?? '',
    known.about ?? '',
    ...positions.flatMap(({ title, description }) => [title, description]),
  ].join('\n');
  const count = { en: 0, de: 0, fr: 0, es: 0, pt: 0 };
  for (const { key } of tokenize(text))
    for (const language of languages) if (smallWordsOf[language].has(key)) count[language]++;
  const held = new Set(positions.map(({ title }) => wordKey(title.trim())));
  for (const language of ['es', 'fr', 'de', 'pt'] as const)
    if (titles[language].some((title) => held.has(wordKey(title)))) count[language] += titleWeight;
  return languages.reduce((best, next) => (count[next] > count[best] ? next : best));
}

/** What stands between a title and the employer. */
export const atEmployer: Record<HeadlineLanguage, string> = {
  en: ' at ',
  de: ' bei ',
  fr: ' chez ',
  es: ' en ',
  pt: ' na ',
};

function keys(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(wordKey));
}
