import type { KnownProfile } from '../profile/profile.ts';
import type { RoleGuide } from '../roles/guide.ts';
import { tokenize, wordKey } from '../skills/tokens.ts';

/** The languages that Byline has words in for a headline and an About: those of the guides' titles. */
const languages = ['en', 'de', 'fr', 'es', 'pt'] as const;
export type WrittenLanguage = (typeof languages)[number];

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(wordKey));

/** Small words that tell a language; `other` holds those of its neighbours. */
const smallWords: Record<WrittenLanguage | 'other', ReadonlySet<string>> = {
  en: keys(
    'the and of to in a i my with for is that we our was were are at by from as on it have has this an be been you how who',
  ),
  de: keys(
    'der die das und ist ich mit für von zu zum zur den dem des im am ein eine einem einer wir bei auf als nicht seit sowie durch meine unser an in',
  ),
  fr: keys(
    'le les et des du je nous dans pour avec une est sur au aux mes mon ma chez qui que en la de un suis j l d par',
  ),
  es: keys(
    'el los las y en que un una con por para del desde soy mi mis su como se al la de más he',
  ),
  pt: keys(
    'o os e em um uma com do da dos das eu meu minha no na nos nas ao para por sou como que de',
  ),
  other: keys(
    'het een van ik voor niet zijn bij wij il di che sono della nel gli och jag att som det jeg til av med på w z jest oraz ve bir ile',
  ),
};

/** So many small words tell a language by themselves. */
const enough = 4;
/** A title in a language says as much as several of its small words. */
const titleWeight = 3;

type Counts = Record<WrittenLanguage | 'other', number>;

function countsIn(text: string): Counts {
  const counts: Counts = { en: 0, de: 0, fr: 0, es: 0, pt: 0, other: 0 };
  for (const { key } of tokenize(text))
    for (const name of [...languages, 'other'] as const)
      if (smallWords[name].has(key)) counts[name]++;
  return counts;
}

const textsOf = ({ headline = '', experience = [] }: KnownProfile): string[] => [
  headline,
  ...experience.map(({ description }) => description),
];

/**
 * The language a profile is written in, told by its small words and by its titles; English where
 * nothing tells.
 */
export function languageOfProfile(known: KnownProfile, { titles }: RoleGuide): WrittenLanguage {
  const positions = known.experience ?? [];
  const held = positions.map(({ title }) => title);
  const counts = countsIn([known.about ?? '', ...textsOf(known), ...held].join('\n'));
  const names = new Set(held.map((title) => wordKey(title.trim())));
  for (const language of ['es', 'fr', 'de', 'pt'] as const)
    if (titles[language].some((title) => names.has(wordKey(title))))
      counts[language] += titleWeight;
  return languages.reduce((best, next) => (counts[next] > counts[best] ? next : best));
}

/** A run of letters that are not Latin: two words in a row of them are no name in passing. */
const mostlyOtherScript = /(?:(?!\p{Script=Latin})\p{L}){6}/u;

/**
 * The language that an About is or would be written in; null where it is one that Byline has no
 * sentences for. What has hardly any small words is taken to be in the language of the rest of the
 * profile.
 */
export function languageOfAbout(
  text: string,
  known: KnownProfile,
  guide: RoleGuide,
): WrittenLanguage | null {
  for (const words of [text, [text, ...textsOf(known)].join('\n')]) {
    if (mostlyOtherScript.test(words)) return null;
    const [first, second] = Object.entries(countsIn(words)).sort(
      ([, one], [, other]) => other - one,
    ) as [WrittenLanguage | 'other', number][];
    if (!first || first[1] < enough || first[1] === second?.[1]) continue;
    return first[0] === 'other' ? null : first[0];
  }
  return languageOfProfile(known, guide);
}
