import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    `I build ticketing for ferries.

My tools are Kotlin and PostgreSQL.

Write to me about timetables.`,
    `I build ticketing for ferries.
My tools are Kotlin and PostgreSQL.
Write to me about timetables.`,
    `I build ticketing for ferries.\r\n\r\nMy tools are Kotlin and PostgreSQL.\r\n\r\nWrite to me.`,
    `What I do:
• Kotlin services
• PostgreSQL, mostly finding the missing index

Before that: six years on deck.

Write to me about timetables.`,
  ],
  partial: [
    'I build ticketing for ferries, in Kotlin, and sleep well.',
    'I build ticketing for ferries.\n\nWrite to me about timetables.',
    `Short start.\n\n${'The part I like best is finding out why something is slow. '.repeat(12)}\n\nShort end.`,
    Array.from({ length: 10 }, (_, index) => `Harbour ${index + 1} runs on my code.`).join('\n\n'),
    Array.from({ length: 16 }, (_, index) => `Harbour ${index + 1} runs on my code.`).join('\n\n'),
  ],
  fail: [
    'The part I like best is finding out why something is slow. '.repeat(24),
    `${'The part I like best is finding out why something is slow. '.repeat(12)}\n\n`.repeat(2),
  ],
};
