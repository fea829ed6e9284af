import type { KnownProfile } from '../profile/profile.ts';
import { canonicalSkill, type Lexicon } from '../skills/lexicon.ts';
import { findSkills, type SkillHit } from '../skills/match.ts';
import type { GuideIndex } from './guide-index.ts';
import type { ReviewContext } from './subject.ts';

/** The sections besides headline and About, under review. */
export class ProfileSubject {
  readonly known: KnownProfile;
  readonly role: GuideIndex;
  readonly lexicon: Lexicon;
  /** What the experience entries say, with the skills they name, in their order. */
  readonly descriptions: readonly { text: string; hits: SkillHit[] }[];
  /** The Skills section in its order, by canonical name; null for what the lexicon does not know. */
  readonly listedSkills: readonly (string | null)[];

  constructor({ known, role, lexicon }: ReviewContext) {
    this.known = known;
    this.role = role;
    this.lexicon = lexicon;
    this.descriptions = (known.experience ?? []).map(({ description }) => ({
      text: description,
      hits: findSkills(description, lexicon),
    }));
    this.listedSkills = (known.skills ?? []).map(({ name }) => canonicalSkill(name, lexicon));
  }
}
