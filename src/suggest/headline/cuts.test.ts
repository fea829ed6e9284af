import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headlinePlaces } from './candidate.ts';
import { cutHeadline } from './cuts.ts';

const headline =
  'Backend Engineer, payments | Go, PostgreSQL, Kafka | Cut checkout p99 from 900 ms to 140 ms';

it('shows less on a phone than in search results', () => {
  expect(cutHeadline(headline, 'search').shown).toBe(
    'Backend Engineer, payments | Go, PostgreSQL, Kafka | Cut che',
  );
  expect(cutHeadline(headline, 'phone').shown).toBe('Backend Engineer, payments | Go, Postgre');
});

it('hides nothing of a short headline', () => {
  expect(cutHeadline('Teacher', 'phone')).toEqual({ shown: 'Teacher', hidden: '' });
});

it('never cuts inside a character, and loses none', () => {
  const family = '👩🏽‍💻';
  expect(cutHeadline(`${'a'.repeat(39)}${family}b`, 'phone').shown).toBe(
    `${'a'.repeat(39)}${family}`,
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 240 }), (text) => {
      for (const place of headlinePlaces) {
        const { shown, hidden } = cutHeadline(text, place);
        expect(shown + hidden).toBe(text);
        expect(/[\ud800-\udbff]$/.test(shown) && /^[\udc00-\udfff]/.test(hidden)).toBe(false);
      }
    }),
  );
});
