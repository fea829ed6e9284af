import { expect, test } from 'vitest';
import type { CheckOutcome, TextReview } from '../../review/review.ts';
import { cutPlace, marksOf, stretches } from './marks.ts';

const text = 'Motivated baker | Rye, Spellt | 30 loaves a day';

function check(id: string, more: Partial<CheckOutcome>): CheckOutcome {
  return {
    id,
    section: 'headline',
    status: 'pass',
    earned: 4,
    weight: 4,
    gain: 0,
    message: { key: `${id}.pass`, values: {} },
    ranges: [],
    marks: 'lost',
    source: 'A test.',
    edits: [],
    ...more,
  };
}

function review(checks: CheckOutcome[]): TextReview {
  return {
    text,
    score: 50,
    checks,
    keywords: { present: [{ skill: 'Rye', ranges: [[18, 21]] }], missing: [] },
    hits: [
      { skill: 'Rye', start: 18, end: 21 },
      { skill: 'Spelt', start: 23, end: 29, misspelt: 'Spelt' },
    ],
  };
}

const shown = (checks: CheckOutcome[]) =>
  marksOf(review(checks)).map(({ start, end, kind, check }) => [
    text.slice(start, end),
    kind,
    check,
  ]);

const buzzwords = check('headline-buzzwords', { status: 'fail', earned: 0, ranges: [[0, 9]] });
const proof = check('headline-proof', { ranges: [[32, 34]], marks: 'earned' });

test('marks keywords, weak words, misspellings and proof, each with its card', () => {
  expect(shown([buzzwords, proof])).toEqual([
    ['Motivated', 'weak', 'headline-buzzwords'],
    ['Rye', 'keyword', null],
    ['Spellt', 'misspelt', null],
    ['30', 'strong', 'headline-proof'],
  ]);
});

test('does not call a number weak because there could be more of them', () => {
  const partial = { ...proof, status: 'partial' as const, earned: 2 };
  expect(shown([partial])).toContainEqual(['30', 'strong', 'headline-proof']);
});

test('does not call words weak that only wait for the rest of the text', () => {
  const held = {
    ...buzzwords,
    status: 'partial' as const,
    message: { key: 'check.held', values: {} },
  };
  expect(shown([held]).map(([word]) => word)).not.toContain('Motivated');
});

test('never lays one mark over another', () => {
  const whole = check('headline-tone', { status: 'fail', earned: 0, ranges: [[0, text.length]] });
  const marks = marksOf(review([buzzwords, whole, proof]));
  for (const [index, mark] of marks.entries())
    expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
});

test('leaves ranges out that are not in the text', () => {
  const wrong = check('headline-tone', {
    status: 'fail',
    earned: 0,
    ranges: [
      [40, 900],
      [9, 9],
    ],
  });
  expect(shown([wrong]).map(([, , id]) => id)).not.toContain('headline-tone');
});

test.each([[null], [0], [5], [20], [25], [46], [400]])(
  'cuts the text into stretches that make it up again, cut at %s',
  (cut) => {
    const { before, after } = stretches(text, marksOf(review([buzzwords, proof])), cut);
    const all = [...before, ...after];
    expect(all.map((stretch) => stretch.text).join('')).toBe(text);
    expect(all.filter((stretch) => stretch.mark !== null)).toHaveLength(4);
  },
);

test('keeps a mark whole that lies over the cut, with the comma that follows', () => {
  const { before, after } = stretches(text, marksOf(review([])), 20);
  expect(before.slice(-2).map((stretch) => stretch.text)).toEqual(['Rye', ',']);
  expect(after[0]?.text).toBe(' ');
});

test('shows the cut after the last word that fits', () => {
  expect(cutPlace('Baker of rye bread', 11)).toBe(9);
  expect(cutPlace('Baker of rye bread', 14)).toBe(13);
  expect(cutPlace('Baker', 12)).toBeNull();
  expect(cutPlace('x'.repeat(80), 60)).toBe(60);
});
