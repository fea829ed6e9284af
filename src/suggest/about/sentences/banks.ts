import type { WrittenLanguage } from '../../language.ts';
import type { SentenceBank } from './bank.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { portuguese } from './pt.ts';

/** The sentences of each language that Byline writes in. */
export const sentenceBanks: Record<WrittenLanguage, SentenceBank> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
};
