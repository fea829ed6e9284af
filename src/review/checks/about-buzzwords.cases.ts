import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    '',
    'I build ticketing for ferries. I am passionate about quiet nights.',
    'As an experienced engineer I cut checkout from 900 ms to 140 ms. My dedicated team of 6 people runs it.',
    'We work test-driven, keep services event-driven, and make data-driven decisions.',
    'I lead the leadership development of 40 nurses in a skilled nursing facility.',
    'I worked as creative director, then moved to Dynamics 365 and dynamic pricing.',
    'Domain-Driven Design is how I talk to experts, and dynamite is what I used to sell.',
    'Ich bin Expertin für nichts, aber neugierig.',
    'Comme experte-comptable, je tiens 60 dossiers. Je motive mon équipe.',
    'I was the expert witness in two trials, and drove there myself.',
  ],
  partial: [
    'I am a passionate developer. I build innovative systems.',
    'Ich bin hochmotiviert. Ich bin belastbar.',
    'Soy apasionada y proactiva.',
    'Je suis passionné et dynamique.',
    'Sou apaixonado e proativo.',
  ],
  fail: [
    'Results-driven, passionate and dynamic team player.',
    'I am a motivated self-starter. I am a creative problem solver with a growth mindset.',
  ],
};
