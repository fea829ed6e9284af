import type { KnownProfile } from '../../profile/profile.ts';
import { canonicalSkill, type Lexicon } from '../../skills/lexicon.ts';
import { findSkills } from '../../skills/match.ts';
import type { ProfileFact } from './fact.ts';
import { makeFact, oneLine, wholeField } from './make-fact.ts';

/** The certificates as they are listed. Those in texts are found with the skills. */
export function credentialsIn(
  { certifications = [] }: KnownProfile,
  lexicon: Lexicon,
): ProfileFact[] {
  return certifications.flatMap(({ name }, entry) => {
    const text = oneLine(name);
    if (text === '') return [];
    const skill = canonicalSkill(text, lexicon) ?? certificateIn(text, lexicon);
    const source = wholeField('certifications', entry);
    return [makeFact({ kind: 'credential', text, source, current: true, skill })];
  });
}

function certificateIn(name: string, lexicon: Lexicon): string | null {
  const hit = findSkills(name, lexicon).find(
    ({ skill }) => lexicon.entries.get(skill)?.kind === 'certification',
  );
  return hit?.skill ?? null;
}
