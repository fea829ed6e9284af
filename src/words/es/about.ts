import type { Words } from '../spoken.ts';

/** Why an edit of the About is offered, by what it does. */
export const aboutWords: Words['aboutWords'] = {
  'about-edit': {
    opening: 'Empieza por lo que haces: muchas personas solo verán esta línea.',
    instead: 'Empieza por lo que haces, y no con palabras que podrían estar en cualquier perfil.',
    cliche: 'Quita la palabra gastada de tu primera frase.',
    sentence: 'Deja fuera esta frase: la siguiente es un comienzo con más fuerza.',
    number: 'Cuenta un resultado de tu propia experiencia, con su cifra.',
    skills: 'Nombra lo que tu perfil muestra y este texto no menciona.',
    invitation: 'Termina con una invitación, para que se sepa cómo contactarte.',
    closing: 'Termina con lo que el texto no menciona y una invitación a escribirte.',
    blank:
      'Una cifra mostraría el alcance de tu trabajo. Responde a la pregunta, solo con lo que es cierto.',
    'first-person': 'Habla de ti en primera persona.',
  },
};
