/** How a built About speaks. */
export const tones = ['plain', 'warm', 'bold'] as const;
export type Tone = (typeof tones)[number];

/** The five parts of an About, in their order. */
export const aboutParts = ['hook', 'proof', 'how', 'skills', 'next'] as const;
export type AboutPart = (typeof aboutParts)[number];

/** Ways to say one thing, in the order in which they are tried; one is used, the others swap in. */
export type Ways = Record<Tone, readonly string[]>;

/**
 * The sentences of one language. Words in square brackets are slots that the user's facts fill
 * (`profile-slots.ts` and `outcome-slots.ts` name them); a way whose slots have no words is passed over. A way says
 * nothing of the user beyond its slots: no trait, no habit, no praise.
 */
export interface SentenceBank {
  /** Who and where: title, employer. */
  who: Ways;
  /** What with: tools, or topics where the profession has no tools of its own. */
  what: Ways;
  /** The field the work is in. */
  field: Ways;
  /** Something done (`did`) or still done (`do`), with its figure. */
  outcome: Ways;
  /** How large the work is. */
  scope: Ways;
  /** What the text itself is like: the bridge from the figures to the rest. */
  voice: Ways;
  credentials: Ways;
  education: Ways;
  languages: Ways;
  place: Ways;
  /** The tools that the first lines did not name. */
  moreTools: Ways;
  moreTopics: Ways;
  /** What the reader can do next. */
  invitation: Ways;
  /** Blanks for what the facts do not say. */
  questions: {
    /** What stands before a question for a figure; the role's guide asks, in English. */
    leads: readonly string[];
    /** Questions for a figure where the guide has none to ask. */
    proof: readonly string[];
    /** Whole sentences with their blanks. */
    hook: readonly string[];
    how: readonly string[];
    next: readonly string[];
  };
  /** Sentences for a text of the user's own. */
  mending: {
    openings: readonly string[];
    /** A result behind a sentence that names the employer, and elsewhere. */
    resultThere: readonly string[];
    result: readonly string[];
    /** One more from the same employer. */
    resultAgain: readonly string[];
    tools: string;
    topics: string;
    invitation: readonly string[];
  };
}
