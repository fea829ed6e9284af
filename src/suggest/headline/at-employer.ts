import type { WrittenLanguage } from '../language.ts';

/** What stands between a title and the employer. */
export const atEmployer: Record<WrittenLanguage, string> = {
  en: ' at ',
  de: ' bei ',
  fr: ' chez ',
  es: ' en ',
  pt: ' na ',
};
