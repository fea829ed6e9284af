import type { Check } from './check.ts';
import { aboutBuzzwords } from './checks/about-buzzwords.ts';
import { aboutFirstPerson } from './checks/about-first-person.ts';
import { aboutFold } from './checks/about-fold.ts';
import { aboutInvitation } from './checks/about-invitation.ts';
import { aboutKeywords } from './checks/about-keywords.ts';
import { aboutLength } from './checks/about-length.ts';
import { aboutNamedTools } from './checks/about-named-tools.ts';
import { aboutNumbers } from './checks/about-numbers.ts';
import { aboutOpeningCliche } from './checks/about-opening-cliche.ts';
import { aboutOpeningRole } from './checks/about-opening-role.ts';
import { aboutOpenings } from './checks/about-openings.ts';
import { aboutParagraphs } from './checks/about-paragraphs.ts';
import { aboutPassive } from './checks/about-passive.ts';
import { aboutPresent } from './checks/about-present.ts';
import { aboutSentences } from './checks/about-sentences.ts';
import { aboutSpelling } from './checks/about-spelling.ts';
import { aboutStuffing } from './checks/about-stuffing.ts';
import { aboutTense } from './checks/about-tense.ts';
import { certificationsValued } from './checks/certifications-valued.ts';
import { educationPresent } from './checks/education-present.ts';
import { experienceOutcomes } from './checks/experience-outcomes.ts';
import { featuredWork } from './checks/featured-work.ts';
import { headlineBacked } from './checks/headline-backed.ts';
import { headlineBuzzwords } from './checks/headline-buzzwords.ts';
import { headlineKeywords } from './checks/headline-keywords.ts';
import { headlineLength } from './checks/headline-length.ts';
import { headlinePresent } from './checks/headline-present.ts';
import { headlineProof } from './checks/headline-proof.ts';
import { headlineSpelling } from './checks/headline-spelling.ts';
import { headlineStatusWords } from './checks/headline-status-words.ts';
import { headlineStructure } from './checks/headline-structure.ts';
import { headlineTitle } from './checks/headline-title.ts';
import { headlineTitleEarly } from './checks/headline-title-early.ts';
import { headlineTone } from './checks/headline-tone.ts';
import { locationPresent } from './checks/location-present.ts';
import { positionDescribed } from './checks/position-described.ts';
import { skillsCount } from './checks/skills-count.ts';
import { skillsKeywords } from './checks/skills-keywords.ts';
import { skillsTop } from './checks/skills-top.ts';
import type { ProfileSubject } from './profile-subject.ts';
import type { TextSubject } from './subject.ts';

/** Every check, in the order in which its card is shown. The order does not touch the score. */
export const headlineChecks: readonly Check<TextSubject>[] = [
  headlinePresent,
  headlineTitle,
  headlineTitleEarly,
  headlineKeywords,
  headlineProof,
  headlineStructure,
  headlineLength,
  headlineStatusWords,
  headlineBuzzwords,
  headlineTone,
  headlineSpelling,
];

export const aboutChecks: readonly Check<TextSubject>[] = [
  aboutPresent,
  aboutLength,
  aboutOpeningRole,
  aboutOpeningCliche,
  aboutFold,
  aboutNumbers,
  aboutKeywords,
  aboutNamedTools,
  aboutFirstPerson,
  aboutParagraphs,
  aboutSentences,
  aboutOpenings,
  aboutPassive,
  aboutTense,
  aboutStuffing,
  aboutBuzzwords,
  aboutInvitation,
  aboutSpelling,
];

export const profileChecks: readonly Check<ProfileSubject>[] = [
  skillsCount,
  skillsTop,
  skillsKeywords,
  positionDescribed,
  experienceOutcomes,
  headlineBacked,
  certificationsValued,
  featuredWork,
  educationPresent,
  locationPresent,
];
