import type { Core } from '../app/client.ts';
import type { CheckOutcome, Review, TextReview } from '../review/review.ts';
import type { RoleGuide } from '../roles/guide.ts';

/** A rule simple enough to foresee: every word costs ten points in which "bad" is written. */
function reviewText(section: 'headline' | 'about', text: string): TextReview {
  const found = [...text.matchAll(/bad/g)].map(({ index }) => index);
  const score = Math.max(0, 100 - 10 * found.length);
  const id = `${section}-bad`;
  const check: CheckOutcome = {
    id,
    section,
    status: score === 100 ? 'pass' : 'partial',
    earned: score / 10,
    weight: 10,
    gain: 100 - score,
    message: { key: `${id}.${score === 100 ? 'pass' : 'partial'}`, values: {} },
    ranges: found.map((start) => [start, start + 3]),
    marks: 'lost',
    source: 'A made-up rule.',
    edits: found.slice(0, 1).map((start) => ({
      id: 'bad→good',
      start,
      end: start + 3,
      replacement: 'good',
      why: { key: `${id}.fix`, values: {} },
      facts: [{ text: 'good bread', from: 'about' }],
      gain: 10,
    })),
  };
  return {
    text,
    score,
    checks: [check],
    keywords: { present: [], missing: ['Rye', 'Spelt'] },
    hits: [],
  };
}

/** A core for tests of the screens, which are not about the rubric. */
export function createFakeCore(roles = [{ id: 'baker', title: 'Baker', family: 'Food' }]): Core {
  return {
    roleIndex: roles,
    loadGuide: async (id) => ({ id }) as RoleGuide,
    createReviewer: () => (known) => {
      const review: Review = { overall: { score: 0, next: null } };
      if (known.headline !== undefined) review.headline = reviewText('headline', known.headline);
      if (known.about !== undefined) review.about = reviewText('about', known.about);
      const scores = [review.headline, review.about].flatMap((part) => part?.score ?? []);
      const score = Math.round(scores.reduce((sum, part) => sum + part, 0) / (scores.length || 1));
      const worst = (review.headline?.score ?? 100) < 100 ? 'headline' : 'about';
      const next =
        score === 100 || scores.length === 0
          ? null
          : ({ check: `${worst}-bad`, section: worst, gain: 5 } as const);
      return { ...review, overall: { score, next } };
    },
  };
}
