import type { Core } from '../app/client.ts';
import { core } from '../app/core.ts';
import type { CheckOutcome, Review, TextReview } from '../review/review.ts';
import type { RoleGuide } from '../roles/guide.ts';
import { emptyRole } from '../roles/own-role.ts';
import type { RoleEntry } from '../roles/role-entry.ts';

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

const baker: RoleEntry = { id: 'baker', title: 'Baker', family: 'Food', titles: ['Panadera'] };

/** A guide with something in most of its parts; its skills are ones the lexicon knows. */
function fakeGuide({ id, title, family }: RoleEntry): RoleGuide {
  const { format: _, base: __, ...empty } = emptyRole(id, title);
  return {
    ...empty,
    family,
    summary: `What a ${title} does.`,
    expectations: ['Gets up early.'],
    core: [
      { theme: 'A language', anyOf: ['Go', 'Java'] },
      { theme: 'A database', anyOf: ['PostgreSQL', 'MySQL'] },
      { theme: 'A queue', anyOf: ['Kafka', 'RabbitMQ'] },
    ],
    keywords: [
      { skill: 'Go', weight: 3 },
      { skill: 'Kafka', weight: 2 },
      { skill: 'Docker', weight: 1 },
    ],
    tips: [
      { id: 'by-check', text: 'Write well.', why: 'It reads well.', check: 'headline-bad' },
      { id: 'by-hand', text: 'Ask for endorsements.', why: 'They are seen.' },
    ],
    headlinePatterns: [{ name: 'Plain', pattern: `${title} of {what you bake}` }],
    certifications: [
      { name: 'Certified Baker (CB)', issuer: 'Guild', why: 'It is known.' },
      { name: 'Master of Rye', issuer: 'Guild', why: 'It is rare.' },
    ],
    interview: [
      { question: 'How do you knead?', hint: 'With your hands.' },
      { question: 'Why a queue?', hint: 'Say what Kafka does for a shop that sells bread.' },
    ],
    ladder: [
      { title: 'Junior Baker', level: 'junior', text: 'Learns.' },
      { title: 'Senior Baker', level: 'senior', text: 'Teaches.' },
    ],
    searches: [
      { name: 'Found', query: 'baker OR engineer' },
      { name: 'Not found', query: 'baker AND "Kafka" NOT engineer' },
    ],
  };
}

/** A core for tests of the screens, which are not about the rubric. */
export function createFakeCore(roles: readonly RoleEntry[] = [baker]): Core {
  return {
    roleIndex: roles,
    async loadGuide(id) {
      const role = roles.find((entry) => entry.id === id);
      if (role === undefined) throw new RangeError(`No role guide is called “${id}”.`);
      return fakeGuide(role);
    },
    // These have no rules of their own to foresee, so the real ones serve.
    loadJobs: core.loadJobs,
    loadIdeas: core.loadIdeas,
    loadWaysIn: core.loadWaysIn,
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
