import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'I build ticketing for ferries.',
    `I build the booking engine behind a ferry line. ${'It sells tickets in eleven harbours, and '.repeat(8)}that is a lot.`,
    `Ich baue Abrechnungssysteme für Stadtwerke in drei Ländern. ${'Sie rechnen jede Nacht, und '.repeat(10)}das ist gut so.`,
    `Do you know what a wrong passenger list means? I do! ${'I have seen one, and '.repeat(14)}that was enough.`,
  ],
  fail: [
    `I build the booking engine behind a ferry line that ${'sells tickets in eleven harbours and '.repeat(9)}runs at night.`,
    `Hi! ${'I build tickets and timetables and passenger lists and '.repeat(6)}whatever else ferries need.`,
  ],
};
