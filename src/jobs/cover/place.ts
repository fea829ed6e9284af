import type { KnownProfile } from '../../profile/profile.ts';
import type { Message } from '../../review/review.ts';
import { tokenize } from '../../skills/tokens.ts';
import type { PostingDemands } from '../posting.ts';
import { type Answer, message } from './answer.ts';

/** Words around a place that are none. */
const noPlace = new Set(
  'area greater metropolitan metro region city county remote hybrid onsite on site office based grossraum raum stadt umgebung und metropolitana gran ciudad ville'.split(
    ' ',
  ),
);

/**
 * What a profile's location says to the place of work. Only the same city, or a posting that names
 * but a country, can be met: whoever lives elsewhere may move, and a city has several names.
 */
export function coverPlace(
  { place, workingMode }: Pick<PostingDemands, 'place' | 'workingMode'>,
  known: KnownProfile,
): (Answer & { asks: Message }) | null {
  if (workingMode === null && place === '') return null;
  const home = known.location;
  const asks = asksFor(place, workingMode);
  const has =
    home === undefined
      ? message('location-unread')
      : home.trim() === ''
        ? message('location-empty')
        : message('place-own', { place: home });
  const isMet = workingMode === 'remote' || (home !== undefined && isSame(place, home));
  return { asks, has, status: isMet ? 'met' : 'cannot tell' };
}

function asksFor(place: string, workingMode: PostingDemands['workingMode']): Message {
  if (workingMode === 'remote') return message('place-remote');
  if (place === '') return message(workingMode === 'hybrid' ? 'mode-hybrid' : 'mode-on-site');
  if (workingMode === null) return message('place', { place });
  return message(workingMode === 'hybrid' ? 'place-hybrid' : 'place-on-site', { place });
}

/** Does the location name the first part of the place, which is the city where one is named? */
function isSame(place: string, home: string): boolean {
  const here = new Set(tokenize(home).map(({ key }) => key));
  return place.split(/[/;|]| or | oder | ou | o /).some((one) => {
    const [city = ''] = one.split(/[,(–]/);
    const words = tokenize(city)
      .map(({ key }) => key)
      .filter((word) => !noPlace.has(word));
    return words.length > 0 && words.every((word) => here.has(word));
  });
}
