import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'I am a backend developer in Utrecht. I build ticketing for ferries.',
    'Most of my week goes into Java and PostgreSQL, behind the billing of a water supplier.',
    'Als Backend-Entwickler baue ich Abrechnungssysteme für Stadtwerke.',
    'Soy desarrolladora backend y trabajo con pagos.',
  ],
  partial: [
    'I am a software engineer who likes quiet nights on call.',
    'I spend my days in Python, for a chain of bakeries.',
    `When the harbour office opens at five, nobody wants to think about software, and that is how it should be.
     My job is that the passenger list is right, that the gate opens and that nobody has to phone anybody at night.
     I do it in Kotlin.`.replace(/\n\s+/g, ' '),
  ],
  fail: [
    '',
    'I have always loved solving problems and working with people.',
    'Registered nurse with a heart for the night shift. I run a 24-bed unit.',
    `Some people like puzzles, others like people; I have been lucky enough to earn a living with both, in four
     cities and three languages, on ships, in kitchens and in offices of every size, and I would not want to have
     missed a single one of these places or anybody I met there. I would do it all again, in the same
     order, and with the same people. Today I write Java.`.replace(/\n\s+/g, ' '),
  ],
};
