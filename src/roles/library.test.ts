import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalSkill } from '../skills/lexicon.ts';
import { shippedLexicon } from '../skills/shipped.ts';
import { guideSchema, type RoleGuide } from './guide.ts';
import { loadGuide, roleIndex } from './library.ts';

const folder = new URL('./library/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const guides: RoleGuide[] = files.map((file) =>
  guideSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
);
const lexicon = shippedLexicon();

/** Every skill a guide names, wherever it names it. */
function skillsOf(guide: RoleGuide): string[] {
  return [
    ...guide.field,
    ...guide.skillGroups.flatMap(({ skills }) => skills),
    ...guide.core.flatMap(({ anyOf }) => anyOf),
    ...guide.keywords.map(({ skill }) => skill),
    ...guide.tools.flatMap(({ skills }) => skills),
    ...Object.values(guide.levels).flatMap(({ keywords }) => keywords.map(({ skill }) => skill)),
  ];
}

/** Every sentence a guide says. */
function sentencesOf(guide: RoleGuide): string[] {
  return [
    guide.summary,
    ...guide.expectations,
    ...guide.tips.flatMap(({ text, why }) => [text, why]),
    ...guide.proofs.map(({ ask }) => ask),
    ...guide.aboutPattern.map(({ hint }) => hint),
    ...guide.learningPath.map(({ text }) => text),
    ...guide.education,
    ...guide.certifications.map(({ why }) => why),
    ...guide.interview.flatMap(({ question, hint }) => [question, hint]),
    ...guide.day.map(({ text }) => text),
    ...guide.habits,
    ...guide.cvTips,
    ...guide.outreach,
    ...guide.ladder.map(({ text }) => text),
    ...guide.goals.short,
    ...guide.goals.long,
    ...guide.mistakes.flatMap(({ mistake, instead }) => [mistake, instead]),
    ...guide.faq.flatMap(({ question, answer }) => [question, answer]),
    ...Object.values(guide.levels).flatMap(({ expects, tips }) => [...expects, ...tips]),
  ];
}

const patternsOf = (guide: RoleGuide): string[] => [
  ...guide.headlinePatterns.map(({ pattern }) => pattern),
  ...guide.aboutPattern.map(({ pattern }) => pattern),
  ...guide.proofs.map(({ phrase }) => phrase),
];

it('lists every guide of the folder, and no other', async () => {
  expect(roleIndex.map(({ id }) => id).sort()).toEqual(guides.map(({ id }) => id).sort());
  for (const { id, title, family } of roleIndex) {
    const guide = await loadGuide(id);
    expect([guide.id, guide.titles.name, guide.family]).toEqual([id, title, family]);
  }
});

it('says which role it does not have', async () => {
  await expect(loadGuide('astronaut')).rejects.toThrow('astronaut');
});

describe.each(guides.map((guide) => [guide.id, guide] as const))('%s', (id, guide) => {
  it('stands in the file of its name', () => {
    expect(files).toContain(`${id}.json`);
  });

  it('names only skills of the lexicon, by their canonical names', () => {
    const unknown = skillsOf(guide).filter((skill) => !lexicon.entries.has(skill));
    expect(
      [...new Set(unknown)].map((skill) => `${skill} → ${canonicalSkill(skill, lexicon) ?? '?'}`),
    ).toEqual([]);
  });

  it('repeats no skill within its keywords or across its core themes', () => {
    const keywords = guide.keywords.map(({ skill }) => skill);
    expect(new Set(keywords).size).toBe(keywords.length);
    const core = guide.core.flatMap(({ anyOf }) => anyOf);
    expect(core.filter((skill, index) => core.indexOf(skill) !== index)).toEqual([]);
  });

  it('is of full depth', () => {
    const { titles, levels } = guide;
    const depths = {
      aliases: [titles.aliases.length, 8],
      related: [titles.related.length, 5],
      translated: [
        Math.min(...[titles.es, titles.fr, titles.de, titles.pt].map((t) => t.length)),
        2,
      ],
      expectations: [guide.expectations.length, 7],
      skillGroups: [guide.skillGroups.length, 6],
      core: [guide.core.length, 7],
      keywords: [guide.keywords.length, 28],
      tips: [guide.tips.length, 12],
      proofs: [guide.proofs.length, 9],
      headlinePatterns: [guide.headlinePatterns.length, 7],
      aboutPattern: [guide.aboutPattern.length, 5],
      learningPath: [guide.learningPath.length, 6],
      education: [guide.education.length, 4],
      certifications: [guide.certifications.length, 4],
      tools: [guide.tools.length, 5],
      interview: [guide.interview.length, 12],
      day: [guide.day.length, 5],
      habits: [guide.habits.length, 5],
      cvTips: [guide.cvTips.length, 6],
      outreach: [guide.outreach.length, 5],
      ladder: [guide.ladder.length, 5],
      shortGoals: [guide.goals.short.length, 4],
      longGoals: [guide.goals.long.length, 4],
      mistakes: [guide.mistakes.length, 7],
      faq: [guide.faq.length, 6],
      searches: [guide.searches.length, 3],
      levels: [
        Math.min(
          ...Object.values(levels).flatMap(({ titles: own, expects, keywords, tips }) => [
            own.length,
            expects.length,
            keywords.length,
            tips.length,
          ]),
        ),
        2,
      ],
    };
    const shallow = Object.entries(depths).filter(([, [has = 0, needs = 0]]) => has < needs);
    expect(shallow).toEqual([]);
  });

  it('has tips both for the page and for the checklist, each with an id of its own', () => {
    const ids = guide.tips.map((tip) => tip.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(guide.tips.some((tip) => tip.check)).toBe(true);
    expect(guide.tips.some((tip) => !tip.check)).toBe(true);
  });

  it('holds blanks instead of ready numbers in its patterns', () => {
    const patterns = patternsOf(guide);
    expect(patterns.filter((pattern) => /\d/.test(pattern))).toEqual([]);
    expect(patterns.filter((pattern) => !/\{[^}]+\}/.test(pattern))).toEqual([]);
  });

  it('writes Boolean searches whose brackets and quotes close', () => {
    for (const { query } of guide.searches) {
      expect(query.split('"').length % 2).toBe(1);
      expect(query.split('(').length).toBe(query.split(')').length);
      expect(query).toMatch(/ (?:AND|OR|NOT) /);
    }
  });
});

describe('the library', () => {
  it('shares no sentence between two guides', () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const guide of guides) {
      for (const sentence of new Set(sentencesOf(guide))) {
        const other = seen.get(sentence);
        if (other) shared.push(`${other} and ${guide.id}: ${sentence}`);
        seen.set(sentence, guide.id);
      }
    }
    expect(shared).toEqual([]);
  });
});
