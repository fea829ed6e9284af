import { expect, it } from 'vitest';
import { guides } from '../../roles/guides.ts';
import { loadGuide } from '../../roles/library.ts';
import { blankQuestions, blanksIn, fillBlank } from './blanks.ts';
import type { HeadlineCandidate } from './candidate.ts';

const text = 'Recruiter at Skagen | {which roles?} | {how many hires a year?}';
const candidate: HeadlineCandidate = {
  id: text,
  shape: 'title-tools-result',
  parts: [],
  text,
  score: 50,
  gain: 0,
  blanks: blanksIn(text),
};

it('fills the blank that is meant, and only that', () => {
  expect(fillBlank(candidate, 1, ' 48 hires\n a {year} ')).toBe(
    'Recruiter at Skagen | {which roles?} | 48 hires a year',
  );
});

it('keeps a blank that nothing is written into', () => {
  expect(fillBlank(candidate, 0, '  ')).toBe(text);
});

it('has no third blank', () => {
  expect(() => fillBlank(candidate, 2, '48')).toThrow(RangeError);
});

it('asks short questions with one figure each, in every role', async () => {
  for (const id of Object.keys(guides)) {
    const { results, speciality, tools } = blankQuestions(await loadGuide(id), 'en');
    expect(results.length, id).toBeGreaterThanOrEqual(5);
    for (const question of [...results, speciality, ...tools]) {
      expect(question).toMatch(/^[^{}|]{3,43}\?$/);
      expect(question).not.toMatch(/\b(?:before|after)\b/);
    }
  }
});

it('asks in the language of the headline', async () => {
  const guide = await loadGuide('recruiter');
  expect(blankQuestions(guide, 'de').results[0]).toBe('was wurde besser, um wie viel?');
  expect(blankQuestions(guide, 'fr').speciality).toBe('quelle spécialité ?');
});
