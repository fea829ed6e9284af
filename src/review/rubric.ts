import { aboutFold, aboutFoldEnd, headlineCut } from '../profile/limits.ts';

/**
 * The rubric as data: what each check weighs and where its thresholds lie. The points are our own
 * judgement, drawn from public guidance for job seekers; nobody outside knows how LinkedIn ranks.
 * Weights are points within their section; a score is 100 × earned / applicable.
 */
export const weights = {
  'headline-present': 10,
  'headline-title': 22,
  'headline-title-early': 7,
  'headline-keywords': 15,
  'headline-proof': 24,
  'headline-length': 5,
  'headline-structure': 6,
  'headline-status-words': 12,
  'headline-buzzwords': 4,
  'headline-tone': 3,
  'headline-spelling': 12,

  'about-present': 4,
  'about-length': 9,
  'about-opening-role': 8,
  'about-fold': 5,
  'about-opening-cliche': 12,
  'about-first-person': 10,
  'about-numbers': 15,
  'about-keywords': 14,
  'about-stuffing': 9,
  'about-paragraphs': 12,
  'about-invitation': 5,
  'about-buzzwords': 8,
  'about-named-tools': 5,
  'about-spelling': 6,
  'about-sentences': 3,
  'about-passive': 2,
  'about-openings': 2,
  'about-tense': 2,

  'skills-count': 10,
  'skills-top': 10,
  'skills-keywords': 20,
  'position-described': 12,
  'experience-outcomes': 16,
  'headline-backed': 10,
  'certifications-valued': 6,
  'featured-work': 8,
  'education-present': 4,
  'location-present': 4,
} as const;

export type CheckId = keyof typeof weights;

/** How much each section weighs in the overall score. */
export const sectionWeights = { headline: 40, about: 40, profile: 20 } as const;

export const thresholds = {
  headline: {
    /** UTF-16 code units from which a headline says enough; there is no bonus for filling 220. */
    shortest: 60,
    /** The title stands within this many characters to survive the cut in lists. */
    early: headlineCut,
    keywords: { some: 2, enough: 3 },
    separators: { least: 1, most: 3, tooMany: 6 },
    emoji: 2,
    /** From this many skills on, with little else, a headline is a bare list. */
    listSkills: 6,
    listShare: 0.6,
    /** So many different skills are a heap whatever stands between them. */
    heap: 14,
    /** What the writing of such a list is worth: it says nothing of what was done. */
    listWorth: 0.6,
    /** Characters from which the words are taken at full value. */
    substance: 40,
    /** Sum of keyword weights from which a headline without a title speaks for the role. */
    relevance: { from: 2, full: 12, most: 0.7, otherTitle: 0.5 },
  },
  about: {
    half: 300,
    full: 600,
    long: 2000,
    /** The first characters that must carry the role. */
    opening: 200,
    fold: aboutFold,
    foldEnd: aboutFoldEnd,
    numbers: { some: 1, enough: 2 },
    /** Share of the role's core themes, and the share of the points it earns. */
    coverage: [
      [0.9, 1],
      [0.7, 0.85],
      [0.5, 0.6],
      [0.25, 0.25],
    ],
    repeats: 4,
    bareSkillsInLine: 8,
    /** Share of a line's characters that skills make for it to be bare. */
    bareShare: 0.5,
    /** How much of the worth of the writing a text loses that is nothing but such lines. */
    listPenalty: 0.7,
    paragraphs: { least: 3, most: 8, longest: 600 },
    /** The invitation stands within this many characters of the end. */
    ending: 300,
    buzzwords: 1,
    namedTools: 3,
    /** A text of fewer earns nothing for good habits of writing: it is too short to have any. */
    habit: { words: 75, sentences: 8 },
    sentences: {
      /** Words from which on a sentence is long: in English, and in languages that say it in more. */
      long: 30,
      longElsewhere: 40,
      /** One sentence may be longer than that by so many words. */
      once: 10,
      /** A sentence of so many words no reader follows to its end. */
      endless: 60,
      /** So many long ones are too many. */
      many: 3,
    },
    passives: {
      several: 3,
      many: 5,
      /** Share of the sentences from which on most of the text is told without its doer. */
      most: 0.5,
      leastSentences: 3,
    },
    openings: {
      /** So many sentences in a row with the same first word are heard; "I" and articles less so. */
      row: 3,
      plainRow: 4,
      speakerRow: 5,
      /** So many more in the row are a drumbeat. */
      drumbeat: 2,
      /** Or more than this share of at least so many sentences. */
      share: 0.5,
      leastSentences: 5,
    },
    /** Verbs whose tense must be known before a text without a slip is worth its points. */
    tenseVerbs: 3,
  },
  profile: {
    skills: { some: 5, enough: 10 },
    topSkills: 3,
    keywordShare: 0.6,
    positionDescription: 200,
    certifications: 1,
  },
} as const;
