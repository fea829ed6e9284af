import { expect, it } from 'vitest';
import { answer } from './lib/answer.ts';

const ask = (request: unknown) => answer(JSON.stringify(request));

it('answers a headline with score, checks, keywords and suggestions that carry their worth', async () => {
  const text = 'Back end developper | Node js, Expres, Postgress | 3 yrs exp';
  const { headline, overall } = (await ask({
    id: 1,
    role: 'backend-developer',
    headline: text,
  })) as {
    headline: {
      score: number;
      checks: { earned: number; weight: number; message: string; ranges: [number, number][] }[];
      keywords: { present: string[]; missing: string[] };
      suggestions: { text: string; score: number }[];
    };
    overall: { score: number; next: { check: string; gain: number } };
  };
  const earned = headline.checks.reduce((sum, check) => sum + check.earned, 0);
  const weight = headline.checks.reduce((sum, check) => sum + check.weight, 0);
  expect(headline.score).toBe(Math.round((100 * earned) / weight));
  expect(headline.keywords.present).toContain('Node.js');
  expect(headline.keywords.missing).toContain('PostgreSQL');
  const [first] = headline.suggestions;
  const again = (await ask({ id: 2, role: 'backend-developer', headline: first?.text })) as {
    headline: { score: number };
  };
  expect(first?.score).toBe(again.headline.score);
  expect(overall.next.gain).toBeGreaterThan(0);
});

it('reads a saved page, and gives nothing of a page that is not one’s own', async () => {
  const page = (slug: string) =>
    new URL(`../tests/fixtures/pages/${slug}/page.html`, import.meta.url).pathname;
  const own = await ask({
    id: 1,
    role: 'backend-developer',
    page: page('own-sdui-everything'),
    url: 'https://www.linkedin.com/in/nadia-holm-sample/',
  });
  expect(own).toMatchObject({
    page: { kind: 'own-profile', frontend: 'sdui' },
    profile: { name: { state: 'found', text: 'Nadia Holm' } },
  });
  expect(own).toHaveProperty('headline.score');
  const other = await ask({
    id: 2,
    role: 'backend-developer',
    page: page('other-sdui-invitation'),
    url: 'https://www.linkedin.com/in/somebody-else/',
  });
  expect(Object.keys(other).sort()).toEqual(['id', 'page', 'role']);
});

it.each([
  ['not json', 'This line is not JSON.'],
  ['[]', 'The line should be of the kind object.'],
  ['{"id":1,"role":"nobody"}', 'No role guide is called “nobody”.'],
  ['{"id":1,"role":"backend-developer","headline":5}', '“headline” should be of the kind string.'],
  [
    '{"id":1,"role":"backend-developer","page":"/nowhere.html","url":"https://www.linkedin.com/in/x/"}',
    'There is no file “/nowhere.html”.',
  ],
  [
    '{"id":1,"role":"backend-developer","page":"/nowhere.html"}',
    'A page needs the “url” it was saved from.',
  ],
])('answers %s with a sentence', async (line, error) => {
  expect(await answer(line)).toMatchObject({ error });
});
