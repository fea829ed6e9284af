import type { Words } from '../spoken.ts';

/** What Byline says about levels and recruiters' searches, in Portuguese, by message key. */
export const roleWords: Words['roleWords'] = {
  seniority: {
    title: 'Com base no seu cargo: “{title}”.',
    years: 'Com base em {years} {years:ano|anos} de experiência.',
  },
  search: {
    empty: 'Digite uma busca como quem recruta faria.',
    quote: 'Faltou fechar estas aspas.',
    unfinished: 'A busca termina cedo demais: falta uma palavra aqui.',
    operator: 'Falta uma palavra antes disto.',
    open: 'Faltou fechar este parêntese.',
    close: 'Não há nada aberto para fechar aqui.',
    blank: 'Não há nada entre as aspas.',
    deep: 'Há parênteses demais uns dentro dos outros.',
    long: 'Esta busca é longa demais.',
  },
};
