import { describe, expect, it } from 'vitest';
import { position } from '../../review/profile-pieces.ts';
import { emptyRole } from '../../roles/own-role.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { collectFacts } from '../facts/collect.ts';
import { experienceQuestions } from './experience-questions.ts';

const guide = {
  ...emptyRole('warden', 'Warden'),
  proofs: [
    { ask: 'How many visitors come in a year?', phrase: '{how many} visitors a year' },
    {
      ask: 'Which path did you repair, and how long is it?',
      phrase: '{how long} of path repaired',
    },
    { ask: 'How many volunteers did you train?', phrase: 'trained {how many} volunteers' },
    {
      ask: 'How many birds nest there now and before?',
      phrase: 'nesting birds from {before} to {now}',
    },
  ],
};
const past = position({ title: 'Ranger', end: '2019-01', description: 'Trained volunteers.' });
const present = position({
  title: 'Warden',
  description: 'Counted nesting birds. Paths, too.',
});

describe('experienceQuestions', () => {
  it('asks what fits the position, at most two, the present position first', () => {
    const asked = experienceQuestions({ experience: [past, present] }, guide, []);
    expect(asked.map(({ entry, phrase }) => [entry, phrase])).toEqual([
      [1, 'nesting birds from {before} to {now}'],
      [1, '{how long} of path repaired'],
      [0, 'trained {how many} volunteers'],
      [0, '{how many} visitors a year'],
    ]);
    expect(asked[0]).toMatchObject({ title: 'Warden', company: 'Sundline Ferries' });
  });

  it('asks nothing of a position that shows a measure', () => {
    const measured = position({ description: 'Nesting birds up from 40 to 90 pairs.' });
    const known = { experience: [measured, past] };
    const facts = collectFacts(known, shippedLexicon(), '2026-11');
    expect(experienceQuestions(known, guide, facts).map(({ entry }) => entry)).toEqual([1, 1]);
  });

  it('asks nothing where an outcome is known that the check’s rule does not see', () => {
    const known = {
      experience: [position({ description: 'Poaching halved since the patrols began.' })],
    };
    const facts = collectFacts(known, shippedLexicon(), '2026-11');
    expect(experienceQuestions(known, guide, [])).toHaveLength(2);
    expect(experienceQuestions(known, guide, facts)).toEqual([]);
  });

  it('asks again only when no other question is left', () => {
    const both = { ...guide, proofs: guide.proofs.slice(0, 1) };
    expect(experienceQuestions({ experience: [past, present] }, both, [])).toHaveLength(2);
  });

  it('asks nothing without positions or questions', () => {
    expect(experienceQuestions({}, guide, [])).toEqual([]);
    expect(experienceQuestions({ experience: [past] }, { ...guide, proofs: [] }, [])).toEqual([]);
  });
});
