import { coverPosting } from '../../src/jobs/cover/cover.ts';
import { understandPosting } from '../../src/jobs/understand/understand.ts';
import { postingFromText } from '../../src/pages/jobs/paste.ts';
import type { KnownProfile } from '../../src/profile/profile.ts';
import { shippedLexicon } from '../../src/skills/shipped.ts';

/** The present month, `YYYY-MM`. */
export const thisMonth = (): string => new Date().toISOString().slice(0, 7);

/** What a posting asks for, and what of it the profile of the line shows. */
export function jobAnswer(text: string, known: KnownProfile): Record<string, unknown> {
  const reading = postingFromText(text);
  const posting =
    reading.kind === 'posting' ? reading.posting : { title: '', company: '', place: '', text };
  const lexicon = shippedLexicon();
  const demands = understandPosting(posting, lexicon);
  const { share, terms } = coverPosting(demands, known, lexicon, thisMonth());
  return {
    title: demands.title,
    company: demands.company,
    coverage: share,
    terms: terms.map(({ term, status, where }) => ({
      term: term.term,
      skill: term.skill,
      importance: term.importance,
      status,
      where: [...new Set(where.map(({ section }) => section))],
      ranges: term.ranges,
    })),
  };
}
