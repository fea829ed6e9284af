import type { Range } from '../review/review.ts';
import type { Seniority } from '../roles/guide.ts';

/** How much a posting wants something. */
export type Importance = 'required' | 'preferred' | 'mentioned';

/** Something a posting asks for, named as a skill, tool, method, credential or subject. */
export interface PostingTerm {
  /** As the posting first writes it. */
  term: string;
  /** The lexicon's name of it; null for what no lexicon knows. */
  skill: string | null;
  importance: Importance;
  /** Every place in the posting's text, in UTF-16 code units, end exclusive. */
  ranges: Range[];
  /** Told only from its place ("experience with X, Y and Z"), so it may not be a skill at all. */
  unsure: boolean;
  /** Terms with the same number are an either/or: any one of them is enough. Null stands alone. */
  group: number | null;
}

/** What a stretch of a posting is about. Only the first three are asked of the applicant. */
export type PostingPart =
  | 'required'
  | 'preferred'
  | 'duties'
  | 'company'
  | 'benefits'
  | 'equality'
  | 'process'
  | 'other';

/** Something asked for that is no skill, with the words that say it. */
export interface Demand<Value> {
  value: Value;
  importance: Importance;
  /** Where the posting says it. */
  range: Range;
}

/** Languages in which postings are understood. */
export type PostingLanguage = 'en' | 'es' | 'fr' | 'de' | 'pt';

/** A posting as Byline understands it: all from its text, so that the way it came in is no matter. */
export interface PostingDemands {
  /** Null where it is in none of the languages that are understood. */
  language: PostingLanguage | null;
  title: string;
  company: string;
  /** '' where not said. */
  place: string;
  workingMode: 'remote' | 'hybrid' | 'on site' | null;
  seniority: Seniority | null;
  /** Years of experience asked for; `most` is null for "5+ years". */
  years: Demand<{ least: number; most: number | null }> | null;
  /** Spoken languages by their English name ("German"). */
  languages: Demand<string>[];
  degree: Demand<'school' | 'vocational' | 'bachelor' | 'master' | 'doctorate'> | null;
  /** Certificates and licences, as the posting writes them. */
  credentials: Demand<string>[];
  /** As the posting says it; null where it does not. */
  salary: string | null;
  terms: PostingTerm[];
  parts: { kind: PostingPart; range: Range }[];
}
