import type { KnownProfile } from '../../profile/profile.ts';
import type { Lexicon } from '../../skills/lexicon.ts';
import { backgroundIn } from './background.ts';
import { credentialsIn } from './credentials.ts';
import { fieldsIn, specialitiesIn } from './domains.ts';
import type { ProfileFact } from './fact.ts';
import { outcomesIn } from './outcomes.ts';
import { passagesOf } from './passages.ts';
import { titlesIn } from './titles.ts';
import { listedTools, toolsIn, toolsInCertificates, toolsInTitles } from './tools.ts';
import { toldYears, workedYears } from './years.ts';

/**
 * Everything that the profile says of its owner, in the owner's words, each with its source. What
 * is said twice is one fact, of the first of: the present position, former ones, the About, the
 * headline; a listed skill, before one that a text names. The same profile gives the same facts.
 *
 * @param today the present month, `YYYY-MM`
 */
export function collectFacts(known: KnownProfile, lexicon: Lexicon, today: string): ProfileFact[] {
  const passages = passagesOf(known, lexicon);
  return once([
    ...titlesIn(known),
    ...passages.flatMap((passage) =>
      outcomesIn(passage, known.experience?.[passage.entry ?? -1] ?? null),
    ),
    ...specialitiesIn(known, lexicon),
    ...passages.flatMap(fieldsIn),
    ...credentialsIn(known, lexicon),
    ...listedTools(known, lexicon),
    ...passages.flatMap((passage) => toolsIn(passage, lexicon)),
    ...toolsInTitles(known, lexicon),
    ...toolsInCertificates(known, lexicon),
    ...workedYears(known, today),
    ...passages.flatMap(toldYears),
    ...backgroundIn(known),
  ]);
}

/** Each fact once, a skill once under whatever name; true of now where any of them is. */
function once(facts: readonly ProfileFact[]): ProfileFact[] {
  const kept = new Map<string, ProfileFact>();
  const bySkill = new Map<string, string>();
  for (const fact of facts) {
    const skillKey = fact.skill === null ? null : `${fact.kind}:${fact.skill}`;
    const id = (skillKey && bySkill.get(skillKey)) ?? fact.id;
    const known = kept.get(id);
    if (!known) kept.set(id, fact);
    else if (fact.current && !known.current) kept.set(id, { ...known, current: true });
    if (skillKey && !bySkill.has(skillKey)) bySkill.set(skillKey, id);
  }
  return [...kept.values()];
}
