import { z } from '../schema/zod.ts';

const text = z.string().check(z.minLength(1));
const texts = z.array(text);

/** 1 helps, 2 is common in postings, 3 is what the role is known by. */
const weight = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const keyword = z.strictObject({ skill: text, weight });

/** A step on the ladder that a profile can be written for. */
export const seniorities = ['junior', 'mid', 'senior', 'lead'] as const;
export const senioritySchema = z.enum(seniorities);

const level = z.strictObject({
  /** What people at this level call themselves. */
  titles: texts,
  /** As people say it: "0 to 2 years". */
  years: text,
  /** What an employer looks for at this level, one sentence each. */
  expects: texts,
  /** Keywords that weigh differently here, or only here. */
  keywords: z.array(keyword),
  tips: texts,
});

/**
 * A role guide: everything Byline knows about one role. Blanks are written `{like this}` and hold
 * what the user must supply; no pattern carries a ready number. Every skill is a canonical name
 * of the lexicon.
 */
export const guideSchema = z.strictObject({
  /** The version of this schema. */
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  family: text,
  titles: z.strictObject({
    name: text,
    /** Titles that mean the same role. */
    aliases: texts,
    /** Wider or neighbouring titles, which earn part of the points. */
    related: texts,
    es: texts,
    fr: texts,
    de: texts,
    pt: texts,
  }),
  /** The field's own name as prose says it ("backend" in "I write backend software"), as skills. */
  field: texts,
  summary: text,
  /** What employers expect, one sentence each. */
  expectations: texts,
  skillGroups: z.array(z.strictObject({ name: text, skills: texts })),
  /**
   * The themes that make the role. A text covers a theme when it names any one of its skills:
   * nobody knows Java and Go and PHP, but a backend profile names a language.
   */
  core: z.array(z.strictObject({ theme: text, anyOf: texts })),
  keywords: z.array(keyword),
  /** A tip is tied to the check that sees it done; without one it is for the user to tick. */
  tips: z.array(z.strictObject({ id: text, text, why: text, check: z.optional(text) })),
  /** Numbers and scope that count as proof in this role, as questions that lead to them. */
  proofs: z.array(z.strictObject({ ask: text, phrase: text })),
  headlinePatterns: z.array(z.strictObject({ name: text, pattern: text })),
  aboutPattern: z.array(z.strictObject({ part: text, pattern: text, hint: text })),
  learningPath: z.array(z.strictObject({ step: text, text })),
  /** Ways into the role by schooling. */
  education: texts,
  certifications: z.array(z.strictObject({ name: text, issuer: text, why: text })),
  tools: z.array(z.strictObject({ group: text, skills: texts })),
  interview: z.array(z.strictObject({ question: text, hint: text })),
  /** A day in the role: when, and what. */
  day: z.array(z.strictObject({ when: text, text })),
  habits: texts,
  cvTips: texts,
  outreach: texts,
  ladder: z.array(z.strictObject({ title: text, level: z.nullable(senioritySchema), text })),
  goals: z.strictObject({ short: texts, long: texts }),
  mistakes: z.array(z.strictObject({ mistake: text, instead: text })),
  faq: z.array(z.strictObject({ question: text, answer: text })),
  levels: z.strictObject({ junior: level, mid: level, senior: level, lead: level }),
  /** Boolean searches a recruiter would run for this role, in LinkedIn's syntax. */
  searches: z.array(z.strictObject({ name: text, query: text })),
});

export type RoleGuide = z.infer<typeof guideSchema>;
export type Seniority = z.infer<typeof senioritySchema>;
