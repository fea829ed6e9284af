import type { Words } from '../spoken.ts';

/** Why an edit of the About is offered, in French. */
export const aboutWords: Words['aboutWords'] = {
  'about-edit': {
    opening: 'Commencez par ce que vous faites : beaucoup ne liront que cette ligne.',
    instead:
      'Commencez par ce que vous faites, plutôt que par des mots qui iraient à n’importe quel profil.',
    cliche: 'Retirez le mot passe-partout de votre première phrase.',
    sentence: 'Retirez cette phrase : la suivante fait un meilleur début.',
    number: 'Donnez un résultat tiré de votre expérience, avec son chiffre.',
    skills: 'Citez ce que votre profil montre et que ce texte ne dit pas.',
    invitation: 'Terminez par une invitation : on saura comment vous joindre.',
    closing: 'Terminez par ce que le texte ne dit pas et par une invitation à vous écrire.',
    blank:
      'Un chiffre montrerait l’ampleur de votre travail. Répondez à la question, avec un chiffre vrai.',
    'first-person': 'Parlez de vous à la première personne.',
  },
};
