import type { KnownProfile } from '../../profile/profile.ts';
import type { RoleGuide } from '../../roles/guide.ts';

const ofGuide = new WeakMap<RoleGuide, ReadonlySet<string>>();

/**
 * Words that the role's guide or the profile itself writes small in the middle of a sentence. Only
 * these lose their capital behind a colon: any other may be a name.
 *
 * @param guide null where the sentence is in another language than the guides
 */
export function commonWords(
  guide: RoleGuide | null,
  known: KnownProfile,
): (word: string) => boolean {
  const fromGuide = guide ? wordsOfGuide(guide) : new Set<string>();
  const own = [
    known.about ?? '',
    known.headline ?? '',
    ...(known.experience ?? []).map((one) => one.description),
  ];
  const fromProfile = new Set(smallWordsOf(own.join('\n')));
  return (word) => fromGuide.has(word) || fromProfile.has(word);
}

function wordsOfGuide(guide: RoleGuide): ReadonlySet<string> {
  const known = ofGuide.get(guide);
  if (known) return known;
  // A search is in small letters whatever it looks for.
  const { searches: _, ...prose } = guide;
  const words = new Set(smallWordsOf(JSON.stringify(prose)));
  ofGuide.set(guide, words);
  return words;
}

const smallWordsOf = (text: string): string[] =>
  text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{Ll}’'-]+(?![\p{L}\p{N}])/gu) ?? [];
