import type { Words } from '../spoken.ts';

/** What Byline says about levels and recruiters' searches, in French. */
export const roleWords: Words['roleWords'] = {
  seniority: {
    title: 'D’après votre intitulé : « {title} ».',
    years: 'D’après {years} {years:an|ans} d’expérience.',
  },
  search: {
    empty: 'Tapez ce qu’un recruteur chercherait.',
    quote: 'Ce guillemet n’est jamais fermé.',
    unfinished: 'La recherche s’arrête trop tôt : il manque un mot ici.',
    operator: 'Il manque un mot avant ceci.',
    open: 'Cette parenthèse n’est jamais fermée.',
    close: 'Il n’y a pas de parenthèse ouverte à fermer ici.',
    blank: 'Il n’y a rien entre les guillemets.',
    deep: 'Trop de parenthèses les unes dans les autres.',
    long: 'Cette recherche est trop longue.',
  },
};
