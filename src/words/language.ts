/** The languages that Byline speaks; texts of the user are judged in their own. */
export const languages = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type Language = (typeof languages)[number];

let chosen: Language = 'en';

/** The language of every word that Byline says. English until another is chosen. */
export const language = (): Language => chosen;

/**
 * Chooses the first of the wanted languages that Byline speaks, else English. Words are loaded once,
 * so this must come before anything that says a word.
 *
 * @param wanted as browsers write them: "pt-BR", "de"
 */
export function chooseLanguage(wanted: readonly string[]): void {
  const spoken = wanted.flatMap(
    (one) => languages.find((known) => known === one.toLowerCase().split(/[-_]/)[0]) ?? [],
  );
  chosen = spoken[0] ?? 'en';
}
