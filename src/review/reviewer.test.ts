import { expect, it } from 'vitest';
import fullProfile from '../../tests/bench/full-profile.json' with { type: 'json' };
import type { Profile } from '../profile/profile.ts';
import { loadGuide } from '../roles/library.ts';
import { review } from './review-profile.ts';
import { createReviewer } from './reviewer.ts';

const profile: Profile = fullProfile;
const guide = await loadGuide('backend-developer');

/** A review as plain data, with the worth of every edit worked out. */
const plain = (value: unknown) =>
  JSON.stringify(value, (_, item) =>
    typeof item === 'object' && item !== null && 'replacement' in item
      ? { ...item, gain: item.gain }
      : item,
  );

it('gives what a review from scratch gives, whatever was reviewed before', () => {
  const again = createReviewer();
  const changes = [
    profile,
    { ...profile, headline: 'Backend Developer' },
    { ...profile, headline: 'Backend Developer', skills: profile.skills.slice(0, 3) },
    { ...profile, about: 'I build things in Go.' },
    { headline: profile.headline },
    { about: profile.about },
    {},
  ];
  for (const known of changes) expect(plain(again(known, guide))).toBe(plain(review(known, guide)));
});

it('reads only the headline again when only the headline changes', () => {
  const again = createReviewer();
  const first = again(profile, guide);
  const second = again({ ...profile, headline: `${profile.headline.slice(0, -1)}s` }, guide);
  expect(second.about).toBe(first.about);
  expect(second.profile).toBe(first.profile);
  expect(second.headline).not.toBe(first.headline);
});
