import { folded } from './boards/page.ts';
import { addressCues, anyOf, headingCues, otherCues } from './cues.ts';

const headings = Object.values(headingCues).map((cue) => new RegExp(`^${anyOf(cue)}(?: |$)`));
const demandsOrDuties = 2;
const address = new RegExp(`(?:^| )${anyOf(addressCues)}(?= |$)`, 'g');
const others = new RegExp(`^(?:\\d+ ){0,2}${anyOf(otherCues)}(?: |$)`);

/** Below this there is nothing to compare a profile with. */
const shortestText = 200;
const longestHeading = 60;

/**
 * Whether a text reads as a posting, where nothing but the text tells: what is demanded or done
 * stands under a heading, and somebody who may apply is spoken to.
 *
 * @param canApply Whether the page offers to apply, by a button or a link.
 * @param isDoubtful Whether the page calls itself something else, such as an article.
 */
export function looksLikePosting(text: string, canApply: boolean, isDoubtful: boolean): boolean {
  if (text.length < shortestText) return false;
  const parts = new Set<number>();
  const foreign = new Set<string>();
  for (const line of text.split('\n')) {
    if (line.length > longestHeading || line.startsWith('- ')) continue;
    const words = folded(line);
    headings.forEach((heading, index) => {
      if (heading.test(words)) parts.add(index);
    });
    const other = others.exec(words);
    if (other) foreign.add(other[0]);
  }
  const cues = new Set(
    folded(text.slice(0, 20_000))
      .match(address)
      ?.map((cue) => cue.trim()),
  );
  const points = 2 * parts.size + Math.min(5, cues.size) + (canApply ? 2 : 0) - 2 * foreign.size;
  // Prose without headings has to say much, and nothing may stand over it that says otherwise.
  const isAbout =
    [...parts].some((index) => index < demandsOrDuties) || (cues.size >= 3 && foreign.size === 0);
  const speaks = cues.size > 0 || canApply;
  return speaks && isAbout && points >= (isDoubtful ? 7 : 5);
}
