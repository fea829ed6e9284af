import type { Words } from '../spoken.ts';

/** Why an edit of the About is offered, by what it does. */
export const aboutWords: Words['aboutWords'] = {
  'about-edit': {
    opening: 'Comece pelo que você faz: muita gente só lê esta linha.',
    instead: 'Comece pelo que você faz, em vez de palavras que caberiam em qualquer perfil.',
    cliche: 'Tire a palavra batida da sua primeira frase.',
    sentence: 'Deixe esta frase de fora: a próxima é um começo mais forte.',
    number: 'Conte um resultado da sua própria experiência, com o número.',
    skills: 'Cite o que seu próprio perfil mostra e o texto deixa de fora.',
    invitation: 'Termine com um convite, para que saibam como falar com você.',
    closing: 'Termine com o que o texto deixa de fora e um convite para escreverem a você.',
    blank:
      'Um número mostraria a dimensão do seu trabalho. Responda à pergunta, só com números verdadeiros.',
    'first-person': 'Fale de você na primeira pessoa.',
  },
};
