import * as english from './en/index.ts';
import { type Language, language } from './language.ts';
import type { Words } from './spoken.ts';

/** English is at hand; another language is a file of its own that is loaded before the first word. */
const others: Record<Exclude<Language, 'en'>, () => Promise<Words>> = {
  es: () => import('./es/index.ts'),
  fr: () => import('./fr/index.ts'),
  de: () => import('./de/index.ts'),
  pt: () => import('./pt/index.ts'),
};

const chosen = language();
const words: Words = chosen === 'en' ? english : await others[chosen]();

export const {
  aboutWords,
  checks,
  ideaWords,
  jobWords,
  postingWords,
  roleWords,
  screens,
  wayInScreen,
  wayInWords,
} = words;
