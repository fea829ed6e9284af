import { readFileSync } from 'node:fs';
import type { Profile } from '../../src/profile/profile.ts';
import { review } from '../../src/review/review-profile.ts';
import { createReviewer } from '../../src/review/reviewer.ts';
import { loadGuide } from '../../src/roles/library.ts';
import { compare, type Figure } from './measure.ts';

const words = /[\p{L}\p{N}]+/gu;

/** A full profile: headline 220, About 2,600, five positions, 30 skills. */
export const fullProfile: Profile = JSON.parse(
  readFileSync(new URL('./full-profile.json', import.meta.url), 'utf8'),
);

/** The review of a full profile, against a plain pass over its words and against one keystroke. */
export async function measureReview(): Promise<Figure[]> {
  const guide = await loadGuide('backend-developer');
  const text = [
    fullProfile.headline,
    fullProfile.about,
    ...fullProfile.experience.map(({ title, description }) => `${title}\n${description}`),
    ...fullProfile.skills.map(({ name }) => name),
  ].join('\n');
  const whole = () => review(fullProfile, guide);
  const plain = () => text.match(words);
  const again = createReviewer();
  // A keystroke changes the text each time, so that no review of it is kept from before.
  let keystroke = 0;
  const headline = () => {
    keystroke = (keystroke + 1) % 1000;
    const typed = `${fullProfile.headline.slice(0, -3)}${keystroke}`;
    return again({ ...fullProfile, headline: typed }, guide);
  };
  return [
    {
      name: 'review of a full profile / one pass of a word regex over it',
      ratio: compare(whole, plain),
      aim: 12,
    },
    {
      name: 'review of a full profile / one keystroke in the headline',
      ratio: compare(whole, headline),
    },
  ];
}
