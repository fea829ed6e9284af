import type { KnownProfile } from '../profile/profile.ts';
import type { RoleGuide } from '../roles/guide.ts';
import type { Review, TextReview } from './review.ts';
import {
  overall,
  type ReviewOptions,
  reviewAbout,
  reviewHeadline,
  reviewSections,
} from './review-profile.ts';

/** Reviews a profile again and again, as its writer changes it. */
export type Reviewer = (known: KnownProfile, guide: RoleGuide, options?: ReviewOptions) => Review;

/**
 * A reviewer that keeps what a change does not touch: a keystroke in the headline leaves the
 * review of the About as it was. It gives what `review` gives.
 */
export function createReviewer(): Reviewer {
  const headline = keepLast(reviewHeadline);
  const about = keepLast(reviewAbout);
  const sections = keepLast(reviewSections);
  return (known, guide, options = {}) => {
    const level = options.seniority ?? null;
    // What changes to a text may draw on, and so all that its review depends on besides the text.
    const { experience, skills } = known;
    const depends = [guide, level, experience, skills];
    const parts: Omit<Review, 'overall'> = {};
    const { headline: first, about: second } = known;
    if (first !== undefined)
      parts.headline = headline([first, ...depends], [first, guide, known, options]);
    if (second !== undefined)
      parts.about = about([second, ...depends], [second, guide, known, options]);
    // Of the two texts the other sections' checks read only which skills they name.
    const named = [skillsIn(parts.headline), skillsIn(parts.about)];
    const others = [
      known.education,
      known.certifications,
      known.featured,
      known.location,
      known.skillsTotal,
    ];
    const profile = sections([...named, ...depends, ...others], [known, guide, parts, options]);
    if (profile.checks.length > 0) parts.profile = profile;
    return { ...parts, overall: overall(parts) };
  };
}

/** The names of the skills that a text shows; null where it is not known. */
function skillsIn(text: TextReview | undefined): string | null {
  return text ? text.hits.map(({ skill }) => skill).join('\n') : null;
}

/** A function's last result, kept as long as what it depends on is the same. */
function keepLast<Arguments extends unknown[], Result>(make: (...args: Arguments) => Result) {
  let last: { depends: unknown[]; result: Result } | null = null;
  return (depends: unknown[], args: Arguments): Result => {
    const same =
      last?.depends.length === depends.length &&
      depends.every((value, index) => Object.is(value, last?.depends[index]));
    if (!last || !same) last = { depends, result: make(...args) };
    return last.result;
  };
}
