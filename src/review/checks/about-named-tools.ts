import type { SkillKind } from '../../skills/skill.ts';
import type { Check } from '../check.ts';
import { phraseFinder } from '../language/phrases.ts';
import { toolClasses } from '../language/word-lists.ts';
import { thresholds } from '../rubric.ts';
import type { TextSubject } from '../subject.ts';

const findClasses = phraseFinder(toolClasses);
const named: ReadonlySet<SkillKind> = new Set([
  'language',
  'framework',
  'database',
  'cloud',
  'tool',
  'certification',
]);

/** "PostgreSQL" is found and believed; "various databases" is neither. */
export const aboutNamedTools: Check<TextSubject> = {
  id: 'about-named-tools',
  section: 'about',
  source: 'Hiring managers’ published advice: name what you work with.',
  craft: true,
  run(subject) {
    const vague = findClasses(subject.tokens);
    let count = 0;
    for (const skill of subject.skills.keys()) {
      const kind = subject.lexicon.entries.get(skill)?.kind;
      // In professions without tools of their own, the role's own terms are what is named.
      if ((kind && named.has(kind)) || subject.role.keywords.has(skill)) count++;
    }
    const values = { count, enough: thresholds.about.namedTools };
    if (vague.length > 0)
      return {
        share: count >= thresholds.about.namedTools ? 0.5 : 0,
        says: 'vague',
        values,
        ranges: vague,
      };
    return { share: Math.min(1, count / thresholds.about.namedTools), values };
  },
};
