import type { CheckCases } from '../check.ts';

export const cases: CheckCases<string> = {
  pass: [
    'I build ticketing for ferries, and my nights are quiet.',
    'We run the booking engine; our users are eleven harbours.',
    'Ich baue Abrechnungssysteme, am liebsten mit meinem Team.',
    'Je fais tourner la billetterie de 300 salles avec mon équipe.',
    'He diseñado pagos y he formado a seis personas.',
    'Trabalho com pagamentos e tenho orgulho da minha equipe.',
    'I’ve worked for Dr. Hale; he taught me SQL and she taught me patience. I owe both.',
  ],
  partial: [
    'My work: booking engines for ferries, in Kotlin.',
    'Backend developer. Ferries are what I know.',
  ],
  fail: [
    '',
    'Backend developer with Kotlin and PostgreSQL.',
    'He is a seasoned developer. He has led teams and his code is clean.',
    'Amara leads the platform team. She has built ticketing for ferries, and her services run at night.',
    'Nurse in a Level I trauma center in the US. Phase I trials, I/O psychology.',
    'MES and MIS integration for plants in the US and Mexico.',
    'Entwickler im Bereich Abrechnung, im Team der Stadtwerke, im Norden.',
  ],
};
