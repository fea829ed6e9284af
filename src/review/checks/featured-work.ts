import type { Check } from '../check.ts';
import type { ProfileSubject } from '../profile-subject.ts';

/** Something to look at: a repository, a talk, an article. */
export const featuredWork: Check<ProfileSubject> = {
  id: 'featured-work',
  section: 'profile',
  source: 'LinkedIn Help: Featured shows samples of work near the top of the profile.',
  craft: false,
  run({ known }) {
    if (!known.featured) return null;
    return { share: known.featured.length > 0 ? 1 : 0, values: { count: known.featured.length } };
  },
};
