import { describe, expect, test } from 'vitest';
import profiles from '../../tests/calibration/suggestions.json' with { type: 'json' };
import { headlineLimit } from '../profile/limits.ts';
import type { KnownProfile } from '../profile/profile.ts';
import { applyEdit } from '../review/edit.ts';
import { reviewAbout, reviewHeadline } from '../review/review-profile.ts';
import { loadGuide } from '../roles/library.ts';
import { shippedLexicon } from '../skills/shipped.ts';
import { buildAbout, textOf } from './about/build.ts';
import { mendAbout } from './about/mend.ts';
import { tones } from './about/sentences/bank.ts';
import { collectFacts } from './facts/collect.ts';
import { allowedBy, foreignWords } from './guard.ts';
import { atEmployer } from './headline/at-employer.ts';
import { suggestHeadlines } from './headline/suggest.ts';

/** Points that the best headline gains over "Title at Company". */
const leastGain = 15;

/** An order of the items that looks like chance and is the same each time. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed;
  return items
    .map((item) => {
      state = (state * 48271) % 2147483647;
      return { item, at: state };
    })
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

describe.each(profiles)('$id, $role', ({ role, id: _, ...known }: Profile) => {
  const facts = collectFacts(known, shippedLexicon(), '2026-11');
  const inputFor = async () => ({ known, guide: await loadGuide(role), facts, seniority: null });
  const allowed = { texts: [], titles: [], words: Object.values(atEmployer) };

  test('headlines fit, say what the profile says, and none is worth less than the present', async () => {
    const input = await inputFor();
    const candidates = suggestHeadlines(input);
    expect(candidates.length).toBeGreaterThanOrEqual(6);
    const present = reviewHeadline(known.headline ?? '', input.guide, known).score;
    for (const { text, score } of candidates) {
      expect(text.length).toBeLessThanOrEqual(headlineLimit);
      expect(foreignWords(text, facts, allowed)).toEqual([]);
      expect(score).toBeGreaterThanOrEqual(present);
    }
    const shapes = candidates.slice(0, 8).map(({ shape }) => shape);
    expect(new Set(shapes).size).toBeGreaterThanOrEqual(3);
  });

  test('the best headline is well above “Title at Company”, without a blank', async () => {
    const input = await inputFor();
    const [best] = suggestHeadlines(input);
    const [{ title, company } = { title: '', company: '' }] = known.experience ?? [];
    const plain = reviewHeadline(`${title} at ${company}`, input.guide, known).score;
    expect(best?.score).toBeGreaterThanOrEqual(plain + leastGain);
    expect(best?.blanks).toEqual([]);
  });

  test.each([1, 7, 20261122])(
    'edits of the About in order %i cost nothing at any step',
    async (seed) => {
      const input = await inputFor();
      let text = known.about ?? '';
      const score = () => reviewAbout(text, input.guide, known).score;
      const waiting = new Set(mendAbout({ ...input, text }).map(({ id }) => id));
      for (const id of shuffled([...waiting], seed)) {
        const left = mendAbout({ ...input, text }, [...waiting]);
        const edit = left.find((one) => one.id === id);
        expect(edit).toBeDefined();
        if (!edit) return;
        const before = score();
        text = applyEdit(text, edit);
        expect(score()).toBeGreaterThanOrEqual(before);
        waiting.delete(id);
      }
    },
  );

  test('built Abouts say what the profile says, in every tone', async () => {
    const input = { ...(await inputFor()), text: known.about ?? '' };
    for (const tone of tones) {
      const about = buildAbout({ ...input, tone });
      const text = about ? textOf(about) : '';
      const foreign = foreignWords(text, facts, allowedBy(known));
      expect(foreign.filter(({ kind }) => kind === 'number' || kind === 'tool')).toEqual([]);
      expect(reviewAbout(text, input.guide, known).score).toBeGreaterThanOrEqual(75);
      expect(text).not.toContain('(Programming Language)');
    }
  });
});

type Profile = KnownProfile & { id: string; role: string };
