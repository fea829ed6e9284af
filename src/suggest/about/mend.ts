import { reviewAbout } from '../../review/review-profile.ts';
import { type AboutEdit, type AboutInput, aboutEditKinds } from './edit.ts';
import { AboutText } from './mending/about-text.ts';
import type { Candidate } from './mending/candidate.ts';
import { additions } from './mending/closing.ts';
import { toFirstPerson } from './mending/first-person.ts';
import { openings, wornSentenceOut } from './mending/opening.ts';
import { paragraphBreaks } from './mending/paragraph.ts';
import { spellings, tiredWords } from './mending/words.ts';
import { takeTogether } from './select.ts';

/**
 * Changes to an About at their places, in the order of the text. They can be taken one by one in
 * any order: none costs a point at any step, no two touch, and those that are left keep their ids
 * when the changed text is mended again. An empty About has none: build one instead.
 *
 * @param shown ids of the edits that the user has before them: they are kept where they can be
 */
export function mendAbout(input: AboutInput, shown: readonly string[] = []): AboutEdit[] {
  if (input.text.trim() === '') return [];
  const { guide, known, seniority } = input;
  const reviewed = (text: string) => reviewAbout(text, guide, known, { seniority });
  const about = new AboutText(input, reviewed(input.text));
  const candidates = inOrder(candidatesFor(about), new Set(shown));
  const score = (text: string) => reviewed(text).score;
  return takeTogether(input.text, candidates, score)
    .map(({ candidate: { id, kind, start, end, replacement, why, facts }, gain }) => {
      return { id, kind, start, end, replacement, why, facts, gain };
    })
    .sort((one, other) => one.start - other.start);
}

function candidatesFor(about: AboutText): Candidate[] {
  const first = openings(about);
  const opening = first.find(({ kind }) => kind === 'opening')?.replacement ?? '';
  return [
    ...toFirstPerson(about),
    ...first,
    ...wornSentenceOut(about),
    ...additions(about, opening),
    ...paragraphBreaks(about),
    ...spellings(about),
    ...tiredWords(about),
  ];
}

/** What is shown already first, then by kind, then as the text goes. */
function inOrder(candidates: readonly Candidate[], shown: ReadonlySet<string>): Candidate[] {
  const rank = ({ id, kind }: Candidate) =>
    (shown.has(id) ? 0 : aboutEditKinds.length) + aboutEditKinds.indexOf(kind);
  return [...candidates].sort((one, other) => rank(one) - rank(other) || one.start - other.start);
}
