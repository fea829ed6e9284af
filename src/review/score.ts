import type { Check, Finding } from './check.ts';
import type { CheckOutcome, CheckStatus, SectionReview } from './review.ts';
import { weights } from './rubric.ts';

/** A check that applied, with what it saw and what that was worth. */
export interface Scored {
  check: Check<never>;
  finding: Finding;
  earned: number;
  /** The most it can earn in this text as it stands: less than its weight where craft counts less. */
  reachable: number;
  weight: number;
}

/**
 * Runs checks on a subject. A craft check earns only as far as the text speaks for the role.
 *
 * @param relevance how far it does, 0 to 1
 */
export function runChecks<Subject>(
  checks: readonly Check<Subject>[],
  subject: Subject,
  relevance: number,
): Scored[] {
  const scored: Scored[] = [];
  for (const check of checks) {
    const finding = check.run(subject);
    if (!finding) continue;
    const weight = weights[check.id];
    const reachable = check.craft ? weight * relevance : weight;
    const earned = round(reachable * finding.share);
    scored.push({
      check: check as Check<never>,
      finding,
      earned,
      reachable: round(reachable),
      weight,
    });
  }
  return scored;
}

/** Points are shown to a tenth, so they are summed to a tenth. */
const round = (points: number): number => Math.round(points * 10) / 10;

/** 100 × earned / applicable, whole; 0 where nothing applies. */
export function scoreOf(scored: readonly { earned: number; weight: number }[]): number {
  const applicable = scored.reduce((sum, { weight }) => sum + weight, 0);
  if (applicable === 0) return 0;
  // Summed in tenths, as integers: floating-point sums would depend on the order.
  const earned = scored.reduce((sum, outcome) => sum + Math.round(outcome.earned * 10), 0);
  return Math.round((10 * earned) / applicable);
}

/** The outcome of a check as it is shown; its edits are valued by the caller. */
export function outcomeOf(scored: Scored, applicable: number): Omit<CheckOutcome, 'edits'> {
  const { check, finding, earned, reachable, weight } = scored;
  const status = statusOf(earned, weight);
  // The sentence tells what the check saw; how far the text speaks for the role must not turn
  // "one number" into "no number".
  const seen = statusOf(finding.share, 1);
  // Right in itself, but held down because the text hardly speaks for the role.
  const held = seen === 'pass' && status !== 'pass';
  const says = held ? 'held' : (finding.says ?? seen);
  return {
    id: check.id,
    section: check.section,
    status,
    earned,
    weight,
    gain: Math.round((100 * (reachable - earned)) / Math.max(1, applicable)),
    message: { key: `${held ? 'check' : check.id}.${says}`, values: finding.values ?? {} },
    ranges: finding.ranges ?? [],
    // What a check seeks and found too little of still earned what it did.
    marks: check.seeks && !finding.misplaced && earned > 0 ? 'earned' : 'lost',
    source: check.source,
  };
}

function statusOf(earned: number, weight: number): CheckStatus {
  if (earned >= weight * 0.95) return 'pass';
  return earned > 0 ? 'partial' : 'fail';
}

/** A section of outcomes, scored. */
export function sectionOf(checks: CheckOutcome[]): SectionReview {
  return { score: scoreOf(checks), checks };
}
