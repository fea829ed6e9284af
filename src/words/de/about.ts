import type { Words } from '../spoken.ts';

/** Why an edit of the About is offered, by what it does. */
export const aboutWords: Words['aboutWords'] = {
  'about-edit': {
    opening: 'Beginne mit dem, was du tust: Viele sehen nur diese Zeile.',
    instead: 'Beginne mit dem, was du tust, statt mit Worten, die in jedem Profil stehen könnten.',
    cliche: 'Streiche die Floskel aus deinem ersten Satz.',
    sentence: 'Lass diesen Satz weg: Der nächste ist der stärkere Anfang.',
    number: 'Nenne ein Ergebnis aus deiner Berufserfahrung, mit der Zahl dazu.',
    skills: 'Nenne, was dein Profil zeigt und der Text auslässt.',
    invitation: 'Schließe mit einer Einladung, damit alle wissen, wie sie dich erreichen.',
    closing: 'Schließe mit dem, was im Text noch fehlt, und der Einladung, dir zu schreiben.',
    blank:
      'Eine Zahl zeigt, welchen Umfang deine Arbeit hatte. Beantworte die Frage; nur, was stimmt.',
    'first-person': 'Schreibe von dir in der Ich-Form.',
  },
};
