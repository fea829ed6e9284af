import type { PostingPart } from '../../posting.ts';

/** How far a word that tells an importance reaches within its sentence. */
export interface Reach {
  /** What stands behind it: "ideally Kafka", "must have Java". */
  after: string[];
  /** What stands before it: "Kafka is a plus". */
  before: string[];
  /** Behind it at the start of a sentence ("Required: Java"), before it at an end ("Java required"). */
  either: string[];
}

/**
 * The words by which postings of one language are understood. Phrases are whole words; case,
 * accents, apostrophes and hyphens do not count. Lists of single words are one string.
 */
export interface CueWords {
  /** Small words that other languages do not have, or not often. */
  small: string;
  /** Headings, by what follows them; "about …" is a beginning that any words may follow. */
  headings: Record<PostingPart, string[]>;
  /** Words that a heading may hold besides: "your", "key". */
  fillers: string;

  must: Reach;
  wish: Reach;
  /** Little is wanted; where a heading already says how much, the heading stands: "familiarity with". */
  slight: string[];
  /** Said not to be needed. */
  unasked: Reach;
  /** What the employer has, not what is asked for: "we use". */
  theirs: string[];

  /** The sentence speaks of what the applicant is or has. */
  applicant: string[];
  /** The sentence speaks of what the applicant will do. */
  duty: string[];
  /** The sentence and the rest of its paragraph speak of what the applicant gets. */
  benefit: string[];
  /** Things employers give; two of them make a sentence about benefits. */
  perks: string[];
  equality: string[];
  process: string[];
  company: string[];
  /** "We", "our": what is told of them is not asked of the applicant. */
  us: string;
  /** Behind the name of a field these are colleagues or customers: "the finance team". */
  people: string;

  /** What follows names something that the applicant should know: "experience with". */
  leads: string[];
  /** Behind these only a name is one: "tools such as Odoo". */
  hints: string[];
  /** What stands before names it: "Odoo experience". */
  tails: string;
  /** End what a lead began. */
  stops: string;
  /** Stand before the name of something and are no part of it: "strong", "various". */
  trims: string;
  /** Name nothing, whatever stands before them: "environment", "customers". */
  generic: string;
  /** Name nothing by themselves, but something with the word before: "control systems". */
  classes: string;
  /** A certificate or licence stands before these: "forklift certification". */
  credentials: string;

  degrees: Record<'school' | 'vocational' | 'bachelor' | 'master' | 'doctorate', string[]>;
  /** Spoken languages by their English name. */
  languages: Record<string, string[]>;
  /** Join the names of an either/or: "or". */
  or: string;
  /** Join names of which all are meant: "and". */
  and: string;
  /** "… or similar": the names before it are examples. */
  similar: string;
  /** One of what follows is enough: "one of". */
  anyOf: string[];
  /** What follows are examples of what stands before: "such as". */
  examples: string[];
  /** Say how well a language is spoken. */
  fluency: string;
  modes: Record<'remote' | 'hybrid' | 'on site' | 'none', string[]>;
  years: string;
  /** Numbers in words, from one. */
  numbers: string;
  /** Titles stand behind these: "looking for a", "hiring a". */
  hiring: string[];
  /** Labels of a line: "Location: Leeds". */
  labels: Record<'title' | 'company' | 'place' | 'salary', string[]>;
}
