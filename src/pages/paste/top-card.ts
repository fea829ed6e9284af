import type { ProfileSnapshot } from '../../profile/snapshot.ts';
import { textField } from '../linkedin/fields.ts';
import { looksLikePlace } from '../pdf/place.ts';
import type { PastedLine } from './pasted-lines.ts';
import { endsTopCard, hasDegree, isBesideName, isFrame } from './wording.ts';

type Top = Pick<ProfileSnapshot, 'name' | 'headline' | 'location'>;

const via = 'paste:top-card';

/** Name, headline, employer, school, place. */
const mostLines = 6;

/**
 * Name, headline and place: the lines between the page's frame and its link to the contact info.
 *
 * @returns null where a mark beside the name shows that this is not the user's own profile
 */
export function topCardIn(lines: readonly PastedLine[]): Top | null {
  const texts = lines.map(({ text }) => text);
  const end = texts.findIndex(endsTopCard);
  if (end < 0) return all('not loaded');
  const block: string[] = [];
  let isOther = false;
  for (let at = end - 1; at >= 0; at -= 1) {
    const text = texts[at] ?? '';
    if (isFrame(text)) break;
    if (hasDegree(text)) isOther = true;
    else if (!isBesideName(text)) block.unshift(text);
  }
  if (isOther) return null;
  const before = placeBefore(texts[end] ?? '');
  if (before !== '') block.push(before);
  const [name, headline] = block;
  const place = block[block.length - 1] ?? '';
  if (name === undefined || headline === undefined || block.length > mostLines || !isName(name))
    return all('unreadable');
  const hasPlace = block.length > 2 && looksLikePlace(place);
  return {
    name: textField('found', via, name),
    headline: textField('found', via, headline),
    location: hasPlace ? textField('found', via, place) : textField('unreadable', via),
  };
}

/** "Brackenford, Westmere · Contact info" on one line. */
function placeBefore(line: string): string {
  const cut = line.lastIndexOf(' · ');
  return cut > 0 ? line.slice(0, cut).trim() : '';
}

function isName(line: string): boolean {
  const words = line.split(' ');
  return line.length <= 80 && words.length <= 7 && /^\p{L}/u.test(line) && !/[\d|@:;!?]/.test(line);
}

function all(state: 'not loaded' | 'unreadable'): Top {
  const field = () => textField(state, state === 'unreadable' ? via : null);
  return { name: field(), headline: field(), location: field() };
}
