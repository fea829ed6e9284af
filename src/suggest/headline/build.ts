import { indexGuide } from '../../review/guide-index.ts';
import { reviewHeadline } from '../../review/review-profile.ts';
import { shippedLexicon } from '../../skills/shipped.ts';
import { blanksIn } from './blanks.ts';
import type { HeadlineCandidate, HeadlinePart, HeadlineShape } from './candidate.ts';
import type { HeadlineContext, HeadlineInput } from './input.ts';
import { textOf } from './parts.ts';

/** The text worked on; '' where there is none. */
export const presentOf = ({ present, known }: HeadlineInput): string =>
  present ?? known.headline ?? '';

/** The rubric's own score of a headline. Its edits are valued only when asked for, so it is cheap. */
export function scoreOf(text: string, { guide, known, seniority }: HeadlineInput): number {
  return reviewHeadline(text, guide, known, { seniority }).score;
}

/** Parts as a candidate; the rubric gives its blanks nothing. */
export function candidateOf(
  shape: HeadlineShape,
  parts: HeadlinePart[],
  presentScore: number,
  input: HeadlineInput,
): HeadlineCandidate {
  const text = textOf(parts);
  const score = scoreOf(text, input);
  const gain = score - presentScore;
  return { id: `headline:${text}`, shape, parts, text, score, gain, blanks: blanksIn(text) };
}

/** The input with what the review looks at texts with. */
export const contextOf = (input: HeadlineInput): HeadlineContext => ({
  ...input,
  lexicon: shippedLexicon(),
  role: indexGuide(input.guide, input.seniority),
});
