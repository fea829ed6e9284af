import type { KnownProfile } from '../profile/profile.ts';
import { canonicalSkill, type Lexicon } from '../skills/lexicon.ts';
import { findSkills, type SkillHit } from '../skills/match.ts';
import type { GuideIndex } from './guide-index.ts';
import type { Review } from './review.ts';
import type { ReviewContext } from './subject.ts';

/** The reviews of the two texts, where they are made. */
export type ReviewedTexts = Pick<Review, 'headline' | 'about'>;

/** The sections besides headline and About, under review. */
export class ProfileSubject {
  readonly known: KnownProfile;
  readonly role: GuideIndex;
  readonly lexicon: Lexicon;
  /** What the experience entries say, with the skills they name, in their order. */
  readonly descriptions: readonly { text: string; hits: SkillHit[] }[];
  /** The Skills section in its order, by canonical name; null for what the lexicon does not know. */
  readonly listedSkills: readonly (string | null)[];

  /** Skills that the headline names. */
  readonly inHeadline: readonly SkillHit[];
  /** Skills that the About names. */
  readonly inAbout: readonly SkillHit[];

  constructor({ known, role, lexicon }: ReviewContext, { headline, about }: ReviewedTexts) {
    this.known = known;
    this.role = role;
    this.lexicon = lexicon;
    this.inHeadline = headline?.hits ?? findSkills(known.headline ?? '', lexicon);
    this.inAbout = about?.hits ?? findSkills(known.about ?? '', lexicon);
    this.descriptions = (known.experience ?? []).map(({ description }) => ({
      text: description,
      hits: findSkills(description, lexicon),
    }));
    this.listedSkills = (known.skills ?? []).map(({ name }) => canonicalSkill(name, lexicon));
  }
}
