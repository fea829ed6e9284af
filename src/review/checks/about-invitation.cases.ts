import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'I build ticketing for ferries. Write to me about timetables.',
    'I build ticketing for ferries. Happy to talk about harbours.',
    'I build ticketing. ines@harbour.example',
    'I build ticketing. My notes are at https://harbour.example/notes',
    'Ich baue Abrechnungssysteme. Schreiben Sie mir.',
    'Trabajo con pagos. Escríbeme si quieres hablar.',
    'Je fais tourner une billetterie. N’hésitez pas.',
    'Trabalho com pagamentos. Vamos conversar?',
  ],
  fail: [
    '',
    'I build ticketing for ferries.',
    'I keep the timetable at 40 stops, @ night, for 12.50 an hour.',
    `Write to me any time. ${'Then I went on to build the booking engine behind a ferry line. '.repeat(6)}`,
    'I answered the mail of a whole harbour and never lost my temper.',
    'Ich baue Abrechnungssysteme für Stadtwerke.',
    'I ran a contact center with 40 seats.',
    'First point of contact for 60 harbours.',
    'I fit contact lenses, and sell none that I would not wear.',
  ],
};
