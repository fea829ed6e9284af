import { comparable } from '../linkedin/text.ts';
import { withoutPeople } from './people.ts';
import { none, type PostingParts, type PostingReading } from './reading.ts';

/** The most of a posting's text that is kept, in UTF-16 code units: many times the longest real one. */
export const longestText = 200_000;

/** A title or a name above this length is something else. */
const longestName = 200;

/** The text up to `length` code units, cut at the end of a line where there is one. */
export function cutAtLine(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf('\n', length);
  return text.slice(0, end > length / 2 ? end : length).trimEnd();
}

const nameOf = (text: string) => {
  const name = comparable(text);
  return name.length <= longestName ? name : '';
};

/** A reading of these parts, without people; that no posting was found if nothing is left. */
export function postingOf(parts: PostingParts, url: string, via: string): PostingReading {
  const text = withoutPeople(cutAtLine(parts.text, longestText));
  if (!/\p{L}/u.test(text)) return none('not a posting');
  const posting = {
    title: nameOf(parts.title),
    company: nameOf(parts.company),
    place: nameOf(parts.place),
    text,
    url,
  };
  return { kind: 'posting', posting, via };
}
