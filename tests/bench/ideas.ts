import { review } from '../../src/review/review-profile.ts';
import { loadGuide } from '../../src/roles/library.ts';
import { shippedLexicon } from '../../src/skills/shipped.ts';
import { mendAbout } from '../../src/suggest/about/mend.ts';
import { collectFacts } from '../../src/suggest/facts/collect.ts';
import { suggestHeadlines } from '../../src/suggest/headline/suggest.ts';
import { compare, type Figure } from './measure.ts';
import { fullProfile } from './review.ts';

/** The suggestions for a full profile, against one review of it. */
export async function measureIdeas(): Promise<Figure[]> {
  const guide = await loadGuide('backend-developer');
  const known = fullProfile;
  const lexicon = shippedLexicon();
  const facts = collectFacts(known, lexicon, '2026-11');
  const input = { known, guide, facts, seniority: null };
  const reviewed = () => review(known, guide);
  const rounds = 12;
  return [
    {
      name: 'facts of a full profile / one review of it',
      ratio: compare(() => collectFacts(known, lexicon, '2026-11'), reviewed, rounds),
    },
    {
      name: 'all headline candidates for a full profile / one review of it',
      ratio: compare(() => suggestHeadlines(input), reviewed, rounds),
      aim: 60,
    },
    {
      name: 'all changes to an About / one review of the profile',
      ratio: compare(() => mendAbout({ ...input, text: known.about }), reviewed, rounds),
      aim: 60,
    },
  ];
}
