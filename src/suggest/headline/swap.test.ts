import { expect, it } from 'vitest';
import { headlineLimit } from '../../profile/limits.ts';
import type { KnownProfile } from '../../profile/profile.ts';
import { reviewHeadline } from '../../review/review-profile.ts';
import { loadGuide } from '../../roles/library.ts';
import type { ProfileFact } from '../facts/fact.ts';
import { makeFact, wholeField } from '../facts/make-fact.ts';
import { suggestHeadlines } from './suggest.ts';
import { swapPart, swapsFor } from './swap.ts';

const known: KnownProfile = { headline: 'Backend Developer at Sundline Ferries' };
const told = wholeField('you');
const outcome = (text: string, figure: string): ProfileFact =>
  makeFact({ kind: 'outcome', text, source: told, current: true, measures: [{ figure, of: '' }] });
const facts = [
  makeFact({ kind: 'title', text: 'Backend Developer', source: told, current: true }),
  makeFact({ kind: 'employer', text: 'Sundline Ferries', source: told, current: true }),
  outcome('Cut booking time from 9 seconds to 2', '9 seconds'),
  outcome('Moved 3.1 TB of bookings without downtime', '3.1 TB'),
  outcome('Reduced failed payments by 31%', '31%'),
  ...['Go', 'PostgreSQL', 'Kafka', 'Docker', 'Redis'].map((skill) =>
    makeFact({ kind: 'tool', text: skill, skill, source: told, current: true }),
  ),
];
const input = { known, guide: await loadGuide('backend-developer'), facts, seniority: null };
const candidate = suggestHeadlines(input).find(
  ({ parts }) =>
    parts.filter(({ slot }) => slot === 'tools').length === 3 &&
    parts.some(({ slot }) => slot === 'result'),
);
if (!candidate) throw new Error('No headline has three tools and a result.');
const indexOf = (slot: string) => candidate.parts.findIndex((part) => part.slot === slot);

it('offers the tools and results that the headline does not have yet', () => {
  const used = new Set(candidate.parts.map(({ text }) => text));
  const tools = swapsFor(candidate, indexOf('tools'), input).map(({ text }) => text);
  expect(tools.length).toBeGreaterThanOrEqual(2);
  for (const tool of tools) expect(used.has(tool)).toBe(false);
  const results = swapsFor(candidate, indexOf('result'), input).map(({ text }) => text);
  expect(results).toHaveLength(2);
  for (const result of results) expect(used.has(result)).toBe(false);
});

it('offers nothing for a joint, nor for a part that is not there', () => {
  expect(swapsFor(candidate, indexOf('joint'), input)).toEqual([]);
  expect(swapsFor(candidate, 99, input)).toEqual([]);
});

it('offers nothing that would not fit', () => {
  const parts = [...candidate.parts, { slot: 'scope' as const, text: 'x'.repeat(100), facts: [] }];
  const long = { ...candidate, parts, text: parts.map(({ text }) => text).join('') };
  for (const swap of swapsFor(long, indexOf('result'), input))
    expect(swapPart(long, indexOf('result'), swap, input).text.length).toBeLessThanOrEqual(
      headlineLimit,
    );
});

it('puts the other part in its place and scores the headline anew', () => {
  const index = indexOf('tools');
  const [swap] = swapsFor(candidate, index, input);
  if (!swap) throw new Error('There is no other tool.');
  const swapped = swapPart(candidate, index, swap, input);
  expect(swapped.text).toBe(candidate.text.replace(candidate.parts[index]?.text ?? '', swap.text));
  expect(swapped.score).toBe(reviewHeadline(swapped.text, input.guide, known).score);
  expect(swapped.gain).toBe(
    swapped.score - reviewHeadline(known.headline ?? '', input.guide).score,
  );
  expect(swapped.id).not.toBe(candidate.id);
});
