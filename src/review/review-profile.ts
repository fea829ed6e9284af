import type { KnownProfile } from '../profile/profile.ts';
import type { RoleGuide, Seniority } from '../roles/guide.ts';
import { shippedLexicon } from '../skills/shipped.ts';
import { ValuedEdit } from './edit.ts';
import { indexGuide } from './guide-index.ts';
import { ProfileSubject, type ReviewedTexts } from './profile-subject.ts';
import { aboutChecks, headlineChecks, profileChecks } from './registry.ts';
import type { CheckOutcome, Review, ReviewedSection, SectionReview, TextReview } from './review.ts';
import { sectionWeights } from './rubric.ts';
import { outcomeOf, runChecks, type Scored, scoreOf, sectionOf } from './score.ts';
import { type ReviewContext, TextSubject } from './subject.ts';

type TextSection = 'headline' | 'about';

/** The parts of a review that a caller may leave out. */
export interface ReviewOptions {
  /** The level the profile is written for; null reviews for the role as a whole. */
  seniority?: Seniority | null;
}

/**
 * Reviews all that is known of a profile against a role. A section that is not known is not in
 * the result. The same input gives the same review.
 */
export function review(known: KnownProfile, guide: RoleGuide, options: ReviewOptions = {}): Review {
  const context = contextOf(known, guide, options);
  const parts: Omit<Review, 'overall'> = {};
  if (known.headline !== undefined)
    parts.headline = reviewText('headline', known.headline, context);
  if (known.about !== undefined) parts.about = reviewText('about', known.about, context);
  const profile = scoreSections(context, parts);
  if (profile.checks.length > 0) parts.profile = profile;
  return { ...parts, overall: overall(parts) };
}

/** Reviews a headline alone; `known` gives the facts that changes may draw on. */
export function reviewHeadline(
  text: string,
  guide: RoleGuide,
  known: KnownProfile = {},
  options: ReviewOptions = {},
): TextReview {
  return reviewText('headline', text, contextOf(known, guide, options));
}

/** Reviews an About alone; `known` gives the facts that changes may draw on. */
export function reviewAbout(
  text: string,
  guide: RoleGuide,
  known: KnownProfile = {},
  options: ReviewOptions = {},
): TextReview {
  return reviewText('about', text, contextOf(known, guide, options));
}

/**
 * Reviews the sections besides headline and About.
 *
 * @param texts the reviews of headline and About, where they are made already
 */
export function reviewSections(
  known: KnownProfile,
  guide: RoleGuide,
  texts: ReviewedTexts,
  options: ReviewOptions = {},
): SectionReview {
  return scoreSections(contextOf(known, guide, options), texts);
}

/** The overall score of reviewed sections, and the one check that would raise it most. */
export function overall(parts: Omit<Review, 'overall'>): Review['overall'] {
  const sections: [ReviewedSection, SectionReview][] = [];
  for (const name of ['headline', 'about', 'profile'] as const) {
    const section = parts[name];
    if (section) sections.push([name, section]);
  }
  const applicable = sections.reduce((sum, [name]) => sum + sectionWeights[name], 0);
  if (applicable === 0) return { score: 0, next: null };
  const weighted = sections.reduce(
    (sum, [name, { score }]) => sum + sectionWeights[name] * score,
    0,
  );
  let next: Review['overall']['next'] = null;
  for (const [section, { checks }] of sections) {
    for (const { id, gain } of checks) {
      const overallGain = (gain * sectionWeights[section]) / applicable;
      if (overallGain > (next?.gain ?? 0)) next = { check: id, section, gain: overallGain };
    }
  }
  if (next) next.gain = Math.max(1, Math.round(next.gain));
  return { score: Math.round(weighted / applicable), next };
}

function contextOf(known: KnownProfile, guide: RoleGuide, options: ReviewOptions): ReviewContext {
  return { known, lexicon: shippedLexicon(), role: indexGuide(guide, options.seniority ?? null) };
}

function scoreSections(context: ReviewContext, texts: ReviewedTexts): SectionReview {
  const scored = runChecks(profileChecks, new ProfileSubject(context, texts), 1);
  const applicable = applicableWeight(scored);
  return sectionOf(scored.map((one) => ({ ...outcomeOf(one, applicable), edits: [] })));
}

function reviewText(section: TextSection, text: string, context: ReviewContext): TextReview {
  const subject = new TextSubject(text, context);
  const scored = scoreText(section, subject);
  const score = scoreOf(scored);
  const applicable = applicableWeight(scored);
  // What a change is worth is what the changed text scores.
  const gainOf = (changed: string) =>
    scoreOf(scoreText(section, new TextSubject(changed, context))) - score;
  const checks = scored.map(
    (one): CheckOutcome => ({
      ...outcomeOf(one, applicable),
      edits: (one.finding.changes ?? []).map(
        (change) => new ValuedEdit(one.check.id, change, text, gainOf),
      ),
    }),
  );
  return {
    score,
    checks,
    text,
    keywords: { present: subject.keywords, missing: missingKeywords(subject) },
    hits: [...subject.hits],
  };
}

function scoreText(section: TextSection, subject: TextSubject): Scored[] {
  return section === 'headline'
    ? runChecks(headlineChecks, subject, subject.headlineRelevance)
    : runChecks(aboutChecks, subject, subject.aboutRelevance);
}

const applicableWeight = (scored: readonly Scored[]): number =>
  scored.reduce((sum, { weight }) => sum + weight, 0);

/**
 * Keywords worth adding, most wanted first. A theme that the text covers asks for no second skill:
 * whoever names Go need not name Java.
 */
function missingKeywords(subject: TextSubject): string[] {
  const covered = new Set(subject.coveredThemes);
  const settled = new Set<string>();
  for (const { theme, anyOf } of subject.role.core)
    if (covered.has(theme)) for (const skill of anyOf) settled.add(skill);
  return [...subject.role.keywords.keys()].filter(
    (skill) => !subject.skills.has(skill) && !settled.has(skill),
  );
}
