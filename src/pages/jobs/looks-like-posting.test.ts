import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPage } from '../../../tests/pages/open-page.ts';
import { looksLikePosting } from './looks-like-posting.ts';
import { pageText } from './page-text.ts';

const fixtures = new URL('../../../tests/fixtures/postings/', import.meta.url);

describe('a text', () => {
  test.each([
    [
      'with headings',
      `Torvik Kraft builds substations for small towns that nobody else wants to wire.

The job
You design LV panels and run load calculations in EPLAN.

Must have
- Degree in electrical engineering or a master electrician's certificate
- Knowledge of IEC 60364

Full time, from May.`,
    ],
    [
      'in prose',
      `Brackwater School is a mixed comprehensive of 900 pupils on the estuary. We are looking for a teacher of English who enjoys the untidy middle of the ability range. You will teach 22 periods a week and run the school newspaper. Applicants should hold qualified teacher status. Apply online by Friday; interviews will be held in March.`,
    ],
    [
      'by someone who learnt English late',
      `Our company in Sofia search for accountant with minimum 2 year experience in office.
Requirements:
- University degree finance or accounting
- Very good knowledge of Excel and local tax law
We offer:
- Good salary and bonus
Please send CV with photo until end of month.`,
    ],
    [
      'in French',
      `La clinique des Ajoncs recrute un infirmier pour son service de chirurgie.
Vos missions :
- Assurer les soins avant et après l'opération
- Tenir le dossier de soins informatisé
Profil recherché :
- Diplôme d'État d'infirmier, première expérience souhaitée
CDI à temps plein, 2 300 € brut par mois.`,
    ],
    [
      'in Spanish',
      `Buscamos electricista industrial para nuestra planta de conservas en Villamar.
Funciones:
- Mantenimiento preventivo de las líneas de envasado
Requisitos:
- FP de grado superior en electricidad, experiencia de tres años en industria
Se ofrece contrato indefinido y jornada completa.`,
    ],
  ])('reads as a posting: %s', (_, text) => {
    expect(looksLikePosting(text, false, false)).toBe(true);
  });

  test.each(['news-article-undeclared', 'advice-article', 'recipe', 'curriculum', 'search-list'])(
    'does not read as a posting, whatever its page declares: %s',
    (slug) => {
      const { body } = openPage(readFileSync(new URL(`${slug}/page.html`, fixtures), 'utf8'));
      expect(looksLikePosting(pageText([body]), false, false)).toBe(false);
    },
  );

  test.each([
    [
      'a day at work',
      `My alarm rings at five. By six I have read the notes of the night shift. People ask what you need for this job. Patience, I say, and shoes. The full time staff on our ward have years of experience between them, and they still cry in the linen room now and then. If you want to join our profession, talk to somebody who does it first.`,
    ],
    [
      'a product',
      `Cordless drill
What you get: a drill, two batteries, a case. It is looking for a wall, and you will be happy with it, as the benefits are plain.
Requirements
- A wall socket with 230 V and a free hand
Add to cart`,
    ],
    [
      'the careers page of a company',
      `We are looking for people who like to build things. Join our team of 300 in four offices; you will work with people who care.
Benefits
- Five weeks of leave and a pension
Open positions
- Electrical Design Engineer
- Site Manager
- Payroll Clerk, full time or part time`,
    ],
  ])('does not read as a posting: %s', (_, text) => {
    expect(looksLikePosting(text, false, false)).toBe(false);
  });
});
