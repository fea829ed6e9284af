import type { AboutLanguage } from '../language.ts';
import type { SentenceBank } from './bank.ts';
import { english } from './en.ts';

/** The sentences of each language that has them. */
export const sentenceBanks: Partial<Record<AboutLanguage, SentenceBank>> = { en: english };
