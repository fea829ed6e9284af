import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'I build the billing behind a city’s water supply. Before that I ran its help desk.',
    'Ich baue Abrechnungssysteme. Am liebsten solche, die nachts niemanden wecken.',
    'I write Java\nI test it\nI run it',
  ],
  partial: ['Backend developer in Utrecht', 'I build things that run.'],
  fail: ['', '  \n\n ', '🙂'],
};
