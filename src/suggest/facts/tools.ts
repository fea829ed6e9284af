import type { KnownProfile } from '../../profile/profile.ts';
import { canonicalSkill, type Lexicon } from '../../skills/lexicon.ts';
import { findSkills } from '../../skills/match.ts';
import type { SkillKind } from '../../skills/skill.ts';
import type { FactKind, ProfileFact } from './fact.ts';
import { makeFact, oneLine, wholeField } from './make-fact.ts';
import { type Passage, sourceIn } from './passages.ts';
import { isOnlyWished } from './wished.ts';

/** What a skill of the lexicon is as a fact; nothing is made of a soft skill found in a sentence. */
const kindOf = (kind: SkillKind | undefined): FactKind =>
  kind === 'certification' ? 'credential' : kind === 'domain' ? 'domain' : 'tool';

/** The listed skills, in the user's own order and words. */
export function listedTools({ skills = [] }: KnownProfile, lexicon: Lexicon): ProfileFact[] {
  return skills.flatMap(({ name }, entry) => {
    const written = oneLine(name);
    if (written === '') return [];
    const skill = canonicalSkill(written, lexicon);
    // "Go (Programming Language)" is LinkedIn's way to write it, nobody's own.
    const text = skill === null ? written : written.replace(/\s\([^()]{1,40}\)$/, '');
    const kind = kindOf(skill === null ? undefined : lexicon.entries.get(skill)?.kind);
    const source = wholeField('skills', entry);
    return [makeFact({ kind, text, source, current: true, skill })];
  });
}

/** Skills that the texts name as the writer's own. */
export function toolsIn(passage: Passage, lexicon: Lexicon): ProfileFact[] {
  return passage.hits.flatMap(({ skill, start, end, misspelt }) => {
    const kind = lexicon.entries.get(skill)?.kind;
    if ((kind === 'domain' || kind === 'method') && isHalf(passage, start)) return [];
    if (
      kind === 'soft' ||
      isCounted(passage, start) ||
      isOnlyWished(passage, [start, end], kind === 'certification')
    )
      return [];
    const text = misspelt ?? oneLine(passage.text.slice(start, end));
    const source = sourceIn(passage, [start, end]);
    return [makeFact({ kind: kindOf(kind), text, source, current: passage.current, skill })];
  });
}

/** "14,000 SKUs", "14 personas": what is counted is no skill of the writer. */
const isCounted = ({ text }: Passage, start: number): boolean =>
  /(?:^|[\s(])\d[\d.,]*[kKM]?\+?\s$/.test(text.slice(Math.max(0, start - 14), start));

/** "Medical / surgical ICU": what stands behind the stroke is half a name. */
const isHalf = ({ text }: Passage, start: number): boolean =>
  /\p{Ll}\s?\/\s?$/u.test(text.slice(Math.max(0, start - 4), start));

/** Skills in the names of certificates: who holds "Azure Data Scientist Associate" knows Azure. */
export function toolsInCertificates(
  { certifications = [] }: KnownProfile,
  lexicon: Lexicon,
): ProfileFact[] {
  return certifications.flatMap(({ name }, entry) =>
    findSkills(name, lexicon).flatMap(({ skill, start, end }) => {
      const kind = lexicon.entries.get(skill)?.kind;
      if (kind === 'soft' || kind === 'certification') return [];
      const source = { section: 'certifications', entry, range: null } as const;
      const text = oneLine(name.slice(start, end));
      return [makeFact({ kind: kindOf(kind), text, source, current: true, skill })];
    }),
  );
}

/** Kinds of skill that a title names as what is worked with: "Java Developer". */
const inTitles: ReadonlySet<SkillKind | undefined> = new Set([
  'language',
  'framework',
  'database',
  'cloud',
  'tool',
] as const);

/** Tools in the titles of positions. */
export function toolsInTitles({ experience = [] }: KnownProfile, lexicon: Lexicon): ProfileFact[] {
  return experience.flatMap(({ title, end: until }, entry) =>
    findSkills(title, lexicon).flatMap(({ skill, start, end }) => {
      if (!inTitles.has(lexicon.entries.get(skill)?.kind)) return [];
      const source = wholeField('experience', entry);
      const text = oneLine(title.slice(start, end));
      return [makeFact({ kind: 'tool', text, source, current: until === null, skill })];
    }),
  );
}
