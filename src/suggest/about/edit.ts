import type { KnownProfile } from '../../profile/profile.ts';
import type { Message } from '../../review/review.ts';
import type { RoleGuide, Seniority } from '../../roles/guide.ts';
import type { FactSource, ProfileFact } from '../facts/fact.ts';

/** What an edit of an About does, in the order in which edits are taken up. */
export const aboutEditKinds = [
  'first-person',
  'opening',
  'cliche',
  'number',
  'skills',
  'invitation',
  'closing',
  'paragraph',
  'spelling',
  'buzzword',
  'blank',
] as const;
export type AboutEditKind = (typeof aboutEditKinds)[number];

/** What an About is written from. */
export interface AboutInput {
  /** The About as it is; '' where there is none. */
  text: string;
  known: KnownProfile;
  guide: RoleGuide;
  facts: readonly ProfileFact[];
  /** The level the profile is written for; null for the role as a whole. */
  seniority: Seniority | null;
}

/** Something of the user's own that a text draws on, and where it stands. */
export interface UsedFact {
  text: string;
  from: FactSource['section'];
}

/** A change to the About that can be taken by itself and together with every other one. */
export interface AboutEdit {
  /** By what it says, not where it stands: the same while other edits are taken. */
  id: string;
  kind: AboutEditKind;
  /** In UTF-16 code units; no two edits of a list touch. */
  start: number;
  end: number;
  replacement: string;
  why: Message;
  facts: UsedFact[];
  /** Points of the About's score that it gains by itself, from scoring the text with it. */
  gain: number;
}

export const usedFact = ({ text, source }: ProfileFact): UsedFact => ({
  text,
  from: source.section,
});
