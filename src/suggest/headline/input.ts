import type { KnownProfile } from '../../profile/profile.ts';
import type { ReviewContext } from '../../review/subject.ts';
import type { RoleGuide, Seniority } from '../../roles/guide.ts';
import type { ProfileFact } from '../facts/fact.ts';

/** What headlines are made from. */
export interface HeadlineInput {
  known: KnownProfile;
  guide: RoleGuide;
  /** What the user has hidden is not among them, what the user told is. */
  facts: readonly ProfileFact[];
  /** The level the profile is written for; null for the role as a whole. */
  seniority: Seniority | null;
  /** The text being worked on; by default the headline of the profile. */
  present?: string;
}

/** What pieces are looked at with: the input, and the review's own eyes. */
export interface HeadlineContext extends HeadlineInput, ReviewContext {}
