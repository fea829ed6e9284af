import type { KnownProfile } from '../../profile/profile.ts';
import type { Range } from '../../review/review.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import { findSkills, type SkillHit } from '../../skills/match.ts';
import { type Token, tokenize } from '../../skills/tokens.ts';
import type { FactSource } from './fact.ts';

/** A text of the profile in which facts are sought. */
export interface Passage {
  text: string;
  section: 'headline' | 'about' | 'experience';
  /** The experience entry; null elsewhere. */
  entry: number | null;
  /** True where it speaks of the present position or of the person as a whole. */
  current: boolean;
  tokens: readonly Token[];
  hits: readonly SkillHit[];
}

/** The texts of a profile: what is done now first, then what was, then how the user sums it up. */
export function passagesOf(known: KnownProfile, lexicon: Lexicon): Passage[] {
  const passages: Passage[] = [];
  const add = (text: string, rest: Pick<Passage, 'section' | 'entry' | 'current'>) => {
    const tokens = tokenize(text);
    if (tokens.length > 0)
      passages.push({ text, ...rest, tokens, hits: findSkills(text, lexicon, tokens) });
  };
  for (const isCurrent of [true, false])
    for (const [entry, { description, end }] of (known.experience ?? []).entries())
      if ((end === null) === isCurrent)
        add(description, { section: 'experience', entry, current: isCurrent });
  add(known.about ?? '', { section: 'about', entry: null, current: true });
  add(known.headline ?? '', { section: 'headline', entry: null, current: true });
  return passages;
}

/** Where in a passage something stands. */
export const sourceIn = ({ section, entry }: Passage, range: Range): FactSource => ({
  section,
  entry,
  range,
});
