import type { Words } from '../spoken.ts';

/** What Byline says about levels and recruiters' searches, by message key. */
export const roleWords: Words['roleWords'] = {
  seniority: {
    title: 'Por tu cargo: “{title}”.',
    years: 'Por tus {years} {years:año|años} de experiencia.',
  },
  search: {
    empty: 'Escribe lo que buscaría alguien que recluta.',
    quote: 'Estas comillas no se cierran.',
    unfinished: 'La búsqueda termina antes de tiempo: aquí falta una palabra.',
    operator: 'Falta una palabra antes de esto.',
    open: 'Este paréntesis no se cierra.',
    close: 'Aquí no hay nada abierto que cerrar.',
    blank: 'No hay nada entre las comillas.',
    deep: 'Demasiados paréntesis unos dentro de otros.',
    long: 'Esta búsqueda es demasiado larga.',
  },
};
