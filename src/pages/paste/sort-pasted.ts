import { headlineLimit } from '../../profile/limits.ts';
import { type Brought, refused, unknownProfile } from '../brought.ts';
import { textField } from '../linkedin/fields.ts';
import { headingIn } from '../pdf/headings.ts';
import { sortPage } from './page.ts';
import { pastedLines } from './pasted-lines.ts';
import { sortPdfText } from './pdf-text.ts';
import { endsTopCard, hasDegree, isOthersButton } from './wording.ts';

/** In UTF-16 code units. A long profile page with all around it comes to about 60,000. */
export const longestPaste = 300_000;
/** In UTF-16 code units: an About and as much again, for one that still has to be cut. */
const longestAbout = 5200;

/**
 * Sorts a text that the user pasted: a whole profile page, some of its sections, the text of
 * LinkedIn's PDF, a headline (one line of up to 220 UTF-16 code units) or an About (prose). What
 * it holds of other people is not kept. Refused where it could be one thing or another, so that
 * the user can say which. Never throws.
 */
export function sortPasted(text: string): Brought {
  if (text.length > longestPaste) return refused('paste.too-long');
  const lines = pastedLines(text);
  const [first, ...more] = lines;
  if (!first) return refused('paste.empty');
  const profile = unknownProfile();
  if (more.length === 0 && first.text.length <= headlineLimit) {
    if (!/\p{L}/u.test(first.text) || /^https?:\S+$/.test(first.text) || headingIn(first.text))
      return refused('paste.unsorted');
    profile.headline = textField('found', 'paste:line', first.text);
    return { kind: 'profile', vanity: null, profile, topSkills: [], notes: [] };
  }
  const sorted = sortPdfText(lines) ?? sortPage(lines);
  if (sorted) return sorted;
  const about = text.replace(/\r\n?/g, '\n').trim();
  if (about.length > longestAbout || !isProse(lines.map((line) => line.text)))
    return refused('paste.unsorted');
  profile.about = textField('found', 'paste:prose', about);
  return { kind: 'profile', vanity: null, profile, topSkills: [], notes: [] };
}

/** A line of a list is no longer; a sentence can be, with or without a full stop. */
const longestListed = 100;

/** Are most of the letters in sentences, and is nothing among them that no About holds? */
function isProse(lines: readonly string[]): boolean {
  const letters = lines.reduce((sum, line) => sum + line.length, 0);
  const inSentences = lines
    .filter(
      (line) =>
        line.includes(' ') && (/[.!?…]["”’)]?(?:\s|$)/.test(line) || line.length > longestListed),
    )
    .reduce((sum, line) => sum + line.length, 0);
  const isOfPage = (line: string) => hasDegree(line) || isOthersButton(line) || endsTopCard(line);
  return inSentences > letters / 2 && !lines.some(isOfPage);
}
