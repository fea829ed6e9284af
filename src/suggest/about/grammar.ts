import { shippedLexicon } from '../../skills/shipped.ts';
import type { WrittenLanguage } from '../language.ts';
import { commonWords } from './common-words.ts';
import type { AboutInput } from './edit.ts';
import { behindI, continued, listed, titleInText, topicInText, withArticle } from './english.ts';

/** How words of a profile are bent to stand inside a sentence. */
export interface Grammar {
  /** A title behind "my job is". */
  title(title: string): string;
  /** A title behind "I am". */
  aTitle(title: string): string;
  /** A fact behind "I"; null where it does not begin with a verb that fits there. */
  did(text: string, isPresent: boolean): string | null;
  /** A method or a field in a list. */
  topic(text: string): string;
  /** Words behind a colon. */
  continued(text: string): string;
  list(items: readonly string[]): string;
  /** The name of a language. */
  tongue(name: string): string;
  /** An employer behind "at"; null where its name asks for an article or another word there. */
  employer(name: string): string | null;
}

const and: Record<WrittenLanguage, string> = { en: 'and', de: 'und', fr: 'et', es: 'y', pt: 'e' };

/** Spanish says "e" before the sound of an i: "Excel e Illustrator". */
const andBefore = (language: WrittenLanguage, last: string): string =>
  language === 'es' && /^h?[ií](?!e)/i.test(last) ? 'e' : and[language];

/** "At the University of Leeds", but "at Bank of America". */
const takesThe = /^(?:University|City|Ministry|Department|Port|Government|College|Borough) of\s/;

/** Houses whose names want an article: "à l’Hôpital", "am Klinikum", "na Escola". */
const institution =
  /^(?:h[oô]pital|hospital|cl[ií]ni|klini|chu\b|chru\b|universi|[eé]cole|escola|escuela|lyc[eé]e|coll[eè]ge|col[eé]gio|mairie|ville|minist|ayuntamiento|prefeitura|c[aâ]mara|institut|krankenhaus|stadt|land\b|schule|grundschule|gymnasium|centr|museu|mus[eé]e|banco\b)|(?:klinik|klinikum|krankenhaus|schule|gymnasium)\b/i;

const withoutArticle = (name: string): string | null => (institution.test(name) ? null : name);

/** In Romance languages a word before one of these is hardly ever a name: "Baisse des chutes". */
const beforeArticle =
  /^\p{Lu}\p{Ll}+\s(?:de|des|du|d['’]|da|do|das|dos|del|el|la|le|les|los|las|un|une|una|uma|um|no|na|en|em)\s?/u;

/** The grammar of a language, for the words of one profile. */
export function grammarOf(language: WrittenLanguage, { guide, known }: AboutInput): Grammar {
  const list = (items: readonly string[]) => listed(items, andBefore(language, items.at(-1) ?? ''));
  if (language === 'de') {
    const same = (text: string) => text;
    return {
      title: same,
      aTitle: same,
      did: () => null,
      topic: same,
      continued: same,
      list,
      tongue: same,
      employer: withoutArticle,
    };
  }
  const lexicon = shippedLexicon();
  const small = (title: string) => titleInText(title, lexicon);
  if (language !== 'en') {
    // The guide is English: only what the profile itself writes small is known to be no name.
    const isCommon = commonWords(null, known);
    const goOn = (text: string) =>
      beforeArticle.test(text)
        ? text.charAt(0).toLowerCase() + text.slice(1)
        : continued(text, isCommon);
    return {
      title: small,
      aTitle: small,
      did: () => null,
      // These languages write no method large: only a name in it keeps its capital.
      topic: (text) => topicInText(text, () => true, lexicon),
      continued: goOn,
      list,
      tongue: (name) => name.toLowerCase(),
      employer: withoutArticle,
    };
  }
  const isCommon = commonWords(guide, known);
  return {
    title: small,
    aTitle: (title) => withArticle(small(title)),
    did: behindI,
    topic: (text) => topicInText(text, isCommon, lexicon),
    continued: (text) => continued(text, isCommon),
    list,
    tongue: (name) => name,
    employer: (name) => (takesThe.test(name) ? `the ${name}` : name),
  };
}
