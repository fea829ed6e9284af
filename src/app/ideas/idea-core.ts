import type { KnownProfile } from '../../profile/profile.ts';
import { reviewAbout, reviewHeadline } from '../../review/review-profile.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { buildAbout, swapSentence, textOf } from '../../suggest/about/build.ts';
import { mendAbout } from '../../suggest/about/mend.ts';
import { collectFacts } from '../../suggest/facts/collect.ts';
import { correctFacts } from '../../suggest/facts/correct.ts';
import type { ProfileFact } from '../../suggest/facts/fact.ts';
import { allowedBy, foreignWords } from '../../suggest/guard.ts';
import { fillBlank } from '../../suggest/headline/blanks.ts';
import { cutHeadline } from '../../suggest/headline/cuts.ts';
import { suggestHeadlines } from '../../suggest/headline/suggest.ts';
import { swapPart, swapsFor } from '../../suggest/headline/swap.ts';
import {
  acceptWordings,
  rephraseInstructions,
  rephrasePrompt,
  rephraseSchema,
} from '../../suggest/rephrase.ts';
import { experienceQuestions } from '../../suggest/sections/experience-questions.ts';
import { skillAdvice } from '../../suggest/sections/skill-advice.ts';

/** What makes suggestions; a chunk of its own, loaded when they are first asked for. */
export const ideaCore = {
  collectFacts: (known: KnownProfile, today: string): ProfileFact[] =>
    collectFacts(known, shippedLexicon(), today),
  correctFacts,
  suggestHeadlines,
  swapsFor,
  swapPart,
  fillBlank,
  cutHeadline,
  mendAbout,
  buildAbout,
  swapSentence,
  textOf,
  experienceQuestions,
  skillAdvice,
  allowedBy,
  foreignWords,
  acceptWordings,
  rephraseInstructions,
  rephrasePrompt,
  rephraseSchema,
  reviewHeadline,
  reviewAbout,
};

export type IdeaCore = typeof ideaCore;
