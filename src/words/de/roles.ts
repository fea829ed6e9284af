import type { Words } from '../spoken.ts';

/** What Byline says about levels and recruiters' searches, by message key. */
export const roleWords: Words['roleWords'] = {
  seniority: {
    title: 'Aus deinem Jobtitel: „{title}“.',
    years: 'Aus {years} {years:Jahr|Jahren} Berufserfahrung.',
  },
  search: {
    empty: 'Gib ein, wonach im Recruiting gesucht würde.',
    quote: 'Dieses Anführungszeichen wird nicht geschlossen.',
    unfinished: 'Die Suche endet zu früh: Hier fehlt ein Wort.',
    operator: 'Davor fehlt ein Wort.',
    open: 'Diese Klammer wird nicht geschlossen.',
    close: 'Hier gibt es keine offene Klammer zu schließen.',
    blank: 'Zwischen den Anführungszeichen steht nichts.',
    deep: 'Zu viele Klammern ineinander.',
    long: 'Diese Suche ist zu lang.',
  },
};
