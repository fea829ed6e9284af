import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/pages/read-page.ts';
import { pageFixtures } from '../pages/fixtures.ts';
import { openPage } from '../pages/open-page.ts';
import { mutations } from './mutations.ts';
import { survive, tally } from './survive.ts';

describe('a page that LinkedIn has changed', () => {
  const outcomes = survive();

  test('is never read wrong', () => {
    const wrong = outcomes
      .filter(({ verdict }) => verdict === 'wrong')
      .map(
        ({ slug, mutation, field, read }) =>
          `${slug}, ${mutation}: ${field} ${JSON.stringify(read)}`,
      );
    expect(wrong).toEqual([]);
  });

  test('is mostly read all the same', () => {
    const { right } = tally(outcomes);
    expect(right / outcomes.length).toBeGreaterThan(0.95);
  });

  test.each(pageFixtures.filter(({ reading }) => !('profile' in reading)))(
    'gives no text of a person where it gave none before: $slug',
    ({ html, url, known }) => {
      const whole = openPage(html);
      for (const { name, mutate } of mutations) {
        const document = whole.cloneNode(true) as Document;
        mutate(document);
        expect(readPage(document, url, known), name).not.toHaveProperty('profile.name');
      }
    },
  );
});
