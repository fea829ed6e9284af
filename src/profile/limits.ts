/**
 * What LinkedIn's forms accept and where its pages cut, in UTF-16 code units.
 * Seen 2026-07 (headline counter 153/220) and in the help pages; the folds are by lines, so the
 * character figures are where a desktop window cuts on average.
 */
export const headlineLimit = 220;
export const aboutLimit = 2600;
/** Search results and comments cut a headline at about this length. */
export const headlineCut = 60;
/** "… more" hides the About from about here on. */
export const aboutFold = 270;
export const aboutFoldEnd = 300;
