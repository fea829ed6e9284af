import { tokenize, wordKey } from '../../skills/tokens.ts';
import { languageOf as languageOfProfile } from '../headline/language.ts';
import type { AboutInput } from './edit.ts';

/** The languages that Byline has sentences for. */
const aboutLanguages = ['en', 'de', 'fr', 'es', 'pt'] as const;
export type AboutLanguage = (typeof aboutLanguages)[number];

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(wordKey));

/** Small words that tell a language; `other` holds those of its neighbours. */
const smallWords: Record<AboutLanguage | 'other', ReadonlySet<string>> = {
  en: keys(
    'the and of to in a i my with for is that we our was are at by from as it have has this an be been you how who',
  ),
  de: keys(
    'der die das und ist ich mit für von zu den im ein eine wir bei auf als nicht des dem einer einem seit sowie meine unser an in',
  ),
  fr: keys(
    'le les et des du je nous dans pour avec une est sur au aux mes mon ma chez qui que en la de un suis j l d',
  ),
  es: keys('el los las y en que un una con por para del soy mi mis como se al la de más he'),
  pt: keys(
    'o os e em um uma com do da dos das eu meu minha no na nos nas para por sou como que de',
  ),
  other: keys(
    'het een van ik voor niet zijn bij wij il di che sono della nel gli och jag att som det og jeg til av med på w z jest do oraz ve bir ile',
  ),
};

/** So many small words tell a language by themselves. */
const enough = 4;

/**
 * The language that an About is or would be written in; null where it is one that Byline has no
 * sentences for. What has hardly any small words is taken to be in the language of the rest of the
 * profile.
 */
export function languageOf({ text, known, guide }: AboutInput): AboutLanguage | null {
  const positions = known.experience ?? [];
  const around = [known.headline ?? '', ...positions.map(({ description }) => description)];
  for (const words of [text, [text, ...around].join('\n')]) {
    if (mostlyOtherScript.test(words)) return null;
    const [first, second] = countsIn(words);
    if (!first || first[1] < enough || first[1] === second?.[1]) continue;
    return first[0] === 'other' ? null : first[0];
  }
  return languageOfProfile(known, guide);
}

/** A run of letters that are not Latin: two words in a row of them are no name in passing. */
const mostlyOtherScript = /(?:(?!\p{Script=Latin})\p{L}){6}/u;

function countsIn(text: string): [AboutLanguage | 'other', number][] {
  const counts = new Map<AboutLanguage | 'other', number>();
  for (const { key } of tokenize(text))
    for (const [language, words] of Object.entries(smallWords))
      if (words.has(key)) {
        const name = language as AboutLanguage | 'other';
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
  return [...counts].sort(([, one], [, other]) => other - one);
}
