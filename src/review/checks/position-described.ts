import type { Check } from '../check.ts';
import type { ProfileSubject } from '../profile-subject.ts';
import { thresholds } from '../rubric.ts';

/** The current position says what it is about. */
export const positionDescribed: Check<ProfileSubject> = {
  id: 'position-described',
  section: 'profile',
  source: 'Recruiters’ published advice: the current position is read first.',
  craft: false,
  run({ known }) {
    if (!known.experience || known.experience.length === 0) return null;
    const current = known.experience.find(({ end }) => end === null) ?? known.experience[0];
    const length = current?.description.trim().length ?? 0;
    const enough = thresholds.profile.positionDescription;
    const values = { length, enough, title: current?.title ?? '', company: current?.company ?? '' };
    return { share: Math.min(1, length / enough), values };
  },
};
