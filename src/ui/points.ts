import { language } from '../words/language.ts';

const decimal = new Intl.NumberFormat(language(), { maximumFractionDigits: 1 });

/** Points as people read them: whole where they are whole, else with one decimal. */
export function pointsText(points: number): string {
  return decimal.format(points);
}

export type Band = 'good' | 'fair' | 'low';

/** How a score of 0 to 100 is coloured and called. */
export function bandOf(score: number): Band {
  if (score >= 75) return 'good';
  return score >= 45 ? 'fair' : 'low';
}

/** Whole days between two times in milliseconds. */
export function daysBetween(earlier: number, later: number): number {
  return Math.max(0, Math.floor((later - earlier) / 86_400_000));
}
