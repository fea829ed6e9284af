import { describe, expect, it } from 'vitest';
import { position } from '../../review/profile-pieces.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { outcomesIn } from './outcomes.ts';
import { passagesOf } from './passages.ts';

/** The facts of a description, as `kind: text`. */
function found(description: string, company = 'Sundline Ferries'): string[] {
  const own = position({ description, company });
  const passages = passagesOf({ experience: [own] }, shippedLexicon());
  return passages.flatMap((passage) =>
    outcomesIn(passage, own).map(({ kind, text }) => `${kind}: ${text}`),
  );
}

describe('outcomes and scope', () => {
  it('parts two results of one sentence, and leaves the sentence without a figure', () => {
    expect(
      found(
        '- Survival model for door systems (PyMC, lifelines) that ranks doors by risk every morning. In-service door failures down 23% in the first year, delay minutes down 11,400.',
      ),
    ).toEqual([
      'outcome: In-service door failures down 23% in the first year',
      'outcome: Delay minutes down 11,400',
    ]);
  });

  it.each([
    [
      'I reduced checkout latency from 900 ms to 140 ms by adding a cache, which made everyone happy',
      'outcome: Reduced checkout latency from 900 ms to 140 ms',
    ],
    [
      'Responsible for a team of 8 engineers across three countries',
      'scope: Team of 8 engineers across three countries',
    ],
    ['1:4 ratio on a 32-bed cardiac ward', 'scope: 1:4 ratio on a 32-bed cardiac ward'],
    [
      'I precepted 14 new graduates, 12 of whom are still on the unit.',
      'outcome: Precepted 14 new graduates',
    ],
    [
      'Month-end close shortened from nine to five working days.',
      'outcome: Month-end close shortened from nine to five working days',
    ],
    ['Our p99 latency is down 40% for our customers.', 'outcome: p99 latency is down 40%'],
    ['In 2022, I moved 240 services to Nomad.', 'outcome: Moved 240 services to Nomad'],
    ['Top 5% of 120 reps in 2022', 'outcome: Top 5% of 120 reps in 2022'],
    ['Error rate: 0.2%', 'outcome: Error rate: 0.2%'],
    ['Audit adjustments: 14 → 2', 'outcome: Audit adjustments: 14 → 2'],
    ['Halved the alerts that reach a person.', 'outcome: Halved the alerts that reach a person'],
    ['€1,200 saved a month.', 'outcome: €1,200 saved a month'],
    ['Planned 12 concerts in four cities.', 'outcome: Planned 12 concerts in four cities'],
    ['Bugs halved since the rewrite.', 'outcome: Bugs halved'],
    ['Reduced failed payments by 31%', 'outcome: Reduced failed payments by 31%'],
    ['Cut booking time from 9 s to 2 s', 'outcome: Cut booking time from 9 s to 2 s'],
    ['Page load from 4.1 s to 2.3 s.', 'outcome: Page load from 4.1 s to 2.3 s'],
    [
      'Deploys from one a week to about 15 a day.',
      'outcome: Deploys from one a week to about 15 a day',
    ],
    ['No CLABSI for 14 months on our side of the unit', 'outcome: No CLABSI for 14 months'],
    ['Win rate 22% -> 29% after I called earlier.', 'outcome: Win rate 22% -> 29%'],
    [
      'Share of passes went from 58% to 71% in the sets I teach.',
      'outcome: Share of passes went from 58% to 71%',
    ],
    [
      'Absences from 34% to 21% in two years, mostly by fixing rotas',
      'outcome: Absences from 34% to 21% in two years',
    ],
    [
      'In 2022 I rebuilt the orders in Excel, and food waste went from 11% to 6.5%.',
      'outcome: Food waste went from 11% to 6.5%',
    ],
    ['18-bed mixed medical / surgical ICU', 'scope: 18-bed mixed medical / surgical ICU'],
    ['Team of twenty-two people', 'scope: Team of twenty-two people'],
  ])('cuts “%s” so that it stands alone', (text, fact) => {
    expect(found(text)).toEqual([fact]);
  });

  it.each([
    ['Ich habe die Kosten um 20 % gesenkt.', 'outcome: Kosten um 20 % gesenkt'],
    [
      'Prüfzeit je Umspannwerk von 6 auf 4 Wochen verkürzt.',
      'outcome: Prüfzeit je Umspannwerk von 6 auf 4 Wochen verkürzt',
    ],
    [
      'Temps de chargement réduit de 4,2 s à 1,3 s',
      'outcome: Temps de chargement réduit de 4,2 s à 1,3 s',
    ],
    ['Chantiers de 2 à 5 M€', 'scope: Chantiers de 2 à 5 M€'],
    [
      'En los últimos seis años he entregado 9 proyectos de agua.',
      'scope: He entregado 9 proyectos de agua',
    ],
    ['Na Loja Vereda reduzi o custo em 34%', 'outcome: Reduzi o custo em 34%'],
    ['Im Jahr 2023 habe ich die Sturzrate um 30 % gesenkt.', 'outcome: Sturzrate um 30 % gesenkt'],
    [
      "J'ai réduit les coûts de 20 % en automatisant la facturation.",
      'outcome: Réduit les coûts de 20 %',
    ],
    [
      'Reduje los costes un 20 % al mes, lo que gustó a todos.',
      'outcome: Reduje los costes un 20 % al mes',
    ],
    ['Responsável por uma equipe de 8 pessoas no Brasil.', 'scope: Equipe de 8 pessoas no Brasil'],
  ])('cuts “%s” in its own language', (text, fact) => {
    expect(found(text)).toEqual([fact]);
  });

  it.each([
    'We want to reduce costs by 20%.',
    'My goal is to grow revenue by 30%.',
    'Plan to hire 12 nurses.',
    'Tasked with cutting 15% of the budget.',
    'If adopted, it would save $2M.',
    'I did not miss 3 deadlines.',
    'My colleague cut costs by 30%.',
    'She led 12 engineers.',
    'The company has 2,000 employees.',
    'Sundline Ferries carries 3,000,000 passengers a year.',
    'Leading European logistics group, 12,000 employees in 30 countries.',
    'The hospital has 600 beds and 3,000 staff.',
    'They cut our budget by 10%.',
    'We grew ARR from $2M to $9M, but it fell back to $3M.',
    'I was not responsible for the 20% drop.',
    'Wir planen, die Quote um 10 % zu senken.',
    'Nous voulons réduire les coûts de 20 %.',
    'Quiero reducir las emisiones un 30 %.',
    'Meu objetivo é crescer 20%.',
    'Joined in March 2021, room 214, ISO 27001.',
    'Voluntary adoption was 18% after the first release.',
    'It was reduced by 20% by them.',
    'Expected savings of €300k.',
    'Notice period: 60 days.',
    'Hobby: ran 3 marathons.',
    '27 became customers.',
  ])('does not take “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'We failed to cut costs by 20%.',
    'Took 9 months, lost it twice.',
    'My team moved 14 services off the mainframe.',
    'My colleague built the report, and cut costs by 5%.',
    'Moved from design to production.',
    'No experience with audits.',
    'He cut costs by 20%.',
  ])('takes no result from “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('does not take bullets under a heading that plans them, and takes those after it', () => {
    expect(
      found('Plans for next year:\n- Cut emissions by 30%\n\nResults:\n- Saved 400 hours a year'),
    ).toEqual(['outcome: Saved 400 hours a year']);
  });

  it.each([
    ['Almost 300 demos a year.', /^scope: Almost 300/],
    ['Helped the team to reduce churn 15%.', /Helped the team to reduce churn 15%$/],
    ['Support up to 60 calls per day.', /up to 60 calls/],
    ['Part of a team of 12 nurses on nights.', /Part of a team of 12/],
    ['A goal of 200 calls a week was exceeded by 12%.', /^$/],
  ])('keeps the word that weakens “%s”, or drops it all', (text, kept) => {
    expect(found(text).join()).toMatch(kept);
  });

  it('ends before a pronoun that it cannot carry', () => {
    expect(found('Cut costs by 20% for our customers.')).toEqual(['outcome: Cut costs by 20%']);
    expect(found('Cut our costs by 20%.')).toEqual([]);
  });

  it('keeps “US” and a Spanish month, which only look like pronouns', () => {
    expect(found('Opened 14 stores in the US.')).toEqual(['outcome: Opened 14 stores in the US']);
    expect(found('Atiendo 40 clientes al mes.')).toEqual(['scope: Atiendo 40 clientes al mes']);
  });

  it('takes a long row without a stop for no sentence, in no time', () => {
    const started = performance.now();
    expect(found('cut 20% and I saved 5 hours, '.repeat(4000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('points to the words in the text, with their sign and bracket', () => {
    const description = 'Intro.\n• Delivered 3 schools (£45M), then left.';
    const own = position({ description });
    const [passage] = passagesOf({ experience: [own] }, shippedLexicon());
    const [fact] = passage ? outcomesIn(passage, own) : [];
    expect(description.slice(...(fact?.source.range ?? [0, 0]))).toBe('Delivered 3 schools (£45M)');
    expect(fact?.measures.map(({ figure }) => figure)).toEqual(['3', '£45M']);
  });
});
